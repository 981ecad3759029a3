import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Class } from '../repositories/classes';
import { listEnrollments } from '../repositories/enrollments';
import { insertGroup, listGroups, replaceMembers } from '../repositories/groups';
import { insertLessonDone, listLessonsTaken } from '../repositories/lessons-done';
import { mergeLearners } from './merge-learners';

let db: Db;
let taught: Class;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	taught = await aClass(db);
	await aClass(db, { id: 'other', joinCode: 'XYZ234' });
	await aLearner(db, { id: 'old', name: 'Ana' });
	await aLearner(db, { id: 'new', name: 'Ana 2' });
});

const merge = (given = {}) =>
	mergeLearners(db, { taught, teacherId: 'teacher', fromId: 'new', toId: 'old', now: 9, ...given });
const alsoIn = (classId: string, userId: string, name_key: string) =>
	db
		.insertInto('enrollment')
		.values({
			class_id: classId,
			user_id: userId,
			name_key,
			state: 'active',
			support: '{}',
			joined_at: 0
		})
		.execute();

it('gives the one who stays the work, the groups and the classes of the other', async () => {
	await insertLessonDone(db, { userId: 'new', lessonId: 'claim', doneAt: 5 });
	await insertGroup(db, { id: 'g', classId: 'class', name: 'Foxes' });
	await replaceMembers(db, 'g', ['old', 'new']);
	await insertGroup(db, { id: 'h', classId: 'class', name: 'Owls' });
	await replaceMembers(db, 'h', ['new']);
	await alsoIn('other', 'new', 'ana 2');
	expect(await merge()).toMatchObject({ ok: true });
	expect(await listLessonsTaken(db, 'old')).toMatchObject([{ lessonId: 'claim' }]);
	expect((await listGroups(db, 'class')).map(({ members }) => members)).toEqual([['old'], ['old']]);
	for (const classId of ['class', 'other'])
		expect(await listEnrollments(db, classId)).toMatchObject([{ userId: 'old', name: 'Ana' }]);
	const left = await db.selectFrom('user').where('role', '=', 'learner').select('id').execute();
	expect(left).toEqual([{ id: 'old' }]);
});

it('merges nobody with a learner of another class, with herself, or from elsewhere', async () => {
	await aLearner(db, { id: 'stranger', classId: 'other' });
	for (const given of [{ fromId: 'stranger' }, { toId: 'stranger' }, { toId: 'new' }])
		expect(await merge(given)).toEqual({ ok: false, reason: 'not-ours' });
	await db.updateTable('user').set({ login: 'ana' }).where('id', '=', 'new').execute();
	expect(await merge()).toEqual({ ok: false, reason: 'not-ours' });
});

it('refuses when somebody else has the name in a class of the other', async () => {
	await alsoIn('other', 'new', 'ana 2');
	await aLearner(db, { id: 'third', name: 'Ana', classId: 'other' });
	expect(await merge()).toEqual({ ok: false, reason: 'name-taken' });
	expect(await listEnrollments(db, 'class')).toHaveLength(2);
});
