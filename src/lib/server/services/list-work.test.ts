import { beforeEach, describe, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { listCountedAssignments } from '../repositories/assignment-counts';
import { insertGroup, replaceMembers } from '../repositories/groups';
import { findWork, listWork } from './list-work';
import { beginWork } from './begin-work';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
	await aLearner(db, { id: 'ben' });
});
const seenBy = async (userId: string) =>
	(await listWork({ db }, userId, 1)).map(({ assignment }) => assignment.id);

describe('an assignment is seen by', () => {
	it('everybody in the class, whoever joins after it was given too', async () => {
		await anAssignedQuiz(db);
		await aLearner(db, { id: 'late' });
		for (const learner of ['ana', 'ben', 'late'])
			expect(await seenBy(learner)).toEqual(['assignment']);
	});

	it('a group, also by whoever comes into it later, and by nobody who left it', async () => {
		await insertGroup(db, { id: 'red', classId: 'class', name: 'Red' });
		await replaceMembers(db, 'red', ['ana']);
		await anAssignedQuiz(db, { targets: { groups: ['red'] } });
		expect([await seenBy('ana'), await seenBy('ben')]).toEqual([['assignment'], []]);
		await replaceMembers(db, 'red', ['ben']);
		expect([await seenBy('ana'), await seenBy('ben')]).toEqual([[], ['assignment']]);
	});

	it('single learners, once even if they are in a group that has it too', async () => {
		await insertGroup(db, { id: 'red', classId: 'class', name: 'Red' });
		await replaceMembers(db, 'red', ['ana', 'ben']);
		await anAssignedQuiz(db, { targets: { learners: ['ana'], groups: ['red'] } });
		expect([await seenBy('ana'), await seenBy('ben')]).toEqual([['assignment'], ['assignment']]);
	});

	it('nobody who waits to be let in, was removed, or is in another class', async () => {
		await anAssignedQuiz(db);
		await aClass(db, { id: 'other', joinCode: 'XYZ789' });
		await aLearner(db, { id: 'cleo', classId: 'other' });
		await db
			.updateTable('enrollment')
			.set({ state: 'waiting' })
			.where('user_id', '=', 'ana')
			.execute();
		await db.deleteFrom('enrollment').where('user_id', '=', 'ben').execute();
		for (const learner of ['ana', 'ben', 'cleo']) {
			expect(await seenBy(learner)).toEqual([]);
			expect(await findWork({ db }, { userId: learner, id: 'assignment', now: 1 })).toBeUndefined();
		}
	});

	it('nobody once its class is put away, and by everybody when it is brought back', async () => {
		await anAssignedQuiz(db);
		await db.updateTable('class').set({ archived_at: 5 }).execute();
		expect(await seenBy('ana')).toEqual([]);
		await db.updateTable('class').set({ archived_at: null }).execute();
		expect(await seenBy('ana')).toEqual(['assignment']);
	});
});

it('whoever began still finds an assignment that is for others now, and can begin nothing new', async () => {
	await anAssignedQuiz(db, { attemptsAllowed: null });
	await beginWork({ db }, { userId: 'ana', id: 'assignment', now: 1 });
	await db.updateTable('assignment').set({ is_for_all: 0 }).execute();
	expect(await seenBy('ana')).toEqual([]);
	const found = await findWork({ db }, { userId: 'ana', id: 'assignment', now: 1 });
	expect(found?.assignment.isTheirs).toBe(false);
	expect(await findWork({ db }, { userId: 'ben', id: 'assignment', now: 1 })).toBeUndefined();
});

it('the list of a class counts whom it is for, who has begun and who is done, each learner once', async () => {
	await anAssignedQuiz(db, { attemptsAllowed: null });
	await anAssignedQuiz(db, { id: 'for ana', createdAt: 9, targets: { learners: ['ana'] } });
	await aLearner(db, { id: 'cleo' });
	for (const userId of ['ana', 'ben']) {
		await beginWork({ db }, { userId, id: 'assignment', now: 1 });
		if (userId === 'ben') continue;
		await db.updateTable('attempt').set({ handed_in_at: 2 }).execute();
		await beginWork({ db }, { userId, id: 'assignment', now: 3 });
	}
	expect(await listCountedAssignments(db, 'class')).toMatchObject([
		{ id: 'for ana', learners: 1, begun: 0, handedIn: 0 },
		{ id: 'assignment', learners: 3, begun: 2, handedIn: 1 }
	]);
});
