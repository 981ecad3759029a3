import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import type { Db } from '../db/schema';
import { insertAttempt } from '../repositories/attempts';
import { insertLessonDone, listLessonsTaken } from '../repositories/lessons-done';
import { insertUser } from '../repositories/users';
import { moveWork } from './move-work';
import { takeOverGuest } from './take-over-guest';

async function aGuestAndALearner(): Promise<Db> {
	const db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
	await insertUser(db, { id: 'guest', role: 'guest', name: '', schoolId: null, createdAt: 0 });
	await db.insertInto('quiz').values({ id: 'quiz', parts: '[]', created_at: 0 }).execute();
	return db;
}

const tried = (db: Db, userId: string, startedAt: number, number: number, topic = 'mixed') =>
	insertAttempt(db, {
		...{ id: `${userId}-${topic}-${startedAt}`, userId, quizId: 'quiz' },
		...{ topic, number, startedAt }
	});

const attemptsOf = (db: Db, userId: string) =>
	db
		.selectFrom('attempt')
		.where('user_id', '=', userId)
		.orderBy('topic')
		.orderBy('number')
		.select(['id', 'number'])
		.execute();

it('counts the attempts of both anew, in the order in which they were begun', async () => {
	const db = await aGuestAndALearner();
	await tried(db, 'ana', 10, 1);
	await tried(db, 'ana', 30, 2);
	await tried(db, 'ana', 50, 1, 'spot:loaded');
	await tried(db, 'guest', 20, 1);
	await tried(db, 'guest', 40, 2);
	await moveWork(db, 'guest', 'ana');
	expect(await attemptsOf(db, 'ana')).toEqual([
		{ id: 'ana-mixed-10', number: 1 },
		{ id: 'guest-mixed-20', number: 2 },
		{ id: 'ana-mixed-30', number: 3 },
		{ id: 'guest-mixed-40', number: 4 },
		{ id: 'ana-spot:loaded-50', number: 1 }
	]);
	expect(await attemptsOf(db, 'guest')).toEqual([]);
});

it('keeps the time at which a lesson was taken first by its new owner', async () => {
	const db = await aGuestAndALearner();
	await insertLessonDone(db, { userId: 'ana', lessonId: 'claim', doneAt: 5 });
	await insertLessonDone(db, { userId: 'guest', lessonId: 'claim', doneAt: 7 });
	await insertLessonDone(db, { userId: 'guest', lessonId: 'loaded', doneAt: 8 });
	await moveWork(db, 'guest', 'ana');
	expect(await listLessonsTaken(db, 'ana')).toEqual([
		{ lessonId: 'claim', doneAt: 5 },
		{ lessonId: 'loaded', doneAt: 8 }
	]);
	expect(await listLessonsTaken(db, 'guest')).toEqual([]);
});

it('leaves no guest behind when an account takes over the practice', async () => {
	const db = await aGuestAndALearner();
	await tried(db, 'guest', 20, 1);
	const session = { token_hash: 'hash', user_id: 'guest', expires_at: 99 };
	await db.insertInto('session').values(session).execute();
	await db.transaction().execute((tx) => takeOverGuest(tx, 'guest', 'ana'));
	expect(await attemptsOf(db, 'ana')).toHaveLength(1);
	const guests = db.selectFrom('user').where('id', '=', 'guest').selectAll();
	expect(await guests.execute()).toEqual([]);
	expect(await db.selectFrom('session').selectAll().execute()).toEqual([]);
});
