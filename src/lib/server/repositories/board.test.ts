import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { aGroup, anAssignment, someWork } from '../../../../tests/factories/an-assignment';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { clearHelp, findBoardAssignment, listBoard, readBoardMark } from './board';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	for (const id of ['ana', 'ben', 'cleo']) await aLearner(db, { id });
});

const namesOn = async (assignmentId: string) =>
	(await listBoard(db, assignmentId)).map(({ name }) => name).sort();

it('shows the whole class when the assignment is for all, but nobody who still waits', async () => {
	await anAssignment(db);
	await db
		.updateTable('enrollment')
		.set({ state: 'waiting' })
		.where('user_id', '=', 'cleo')
		.execute();
	expect(await namesOn('assignment')).toEqual(['ana', 'ben']);
});

it('shows each learner once who is chosen alone, in a group, or both', async () => {
	await aGroup(db, 'foxes', ['ana', 'ben']);
	await anAssignment(db, { groups: ['foxes'], learners: ['ana'] });
	expect(await namesOn('assignment')).toEqual(['ana', 'ben']);
});

it('counts the answers of the latest attempt, and not those of another assignment', async () => {
	await anAssignment(db);
	await anAssignment(db, { id: 'other' });
	await someWork(db, { userId: 'ana', savedAt: [10, 20, 15], handedInAt: 30 });
	await someWork(db, { userId: 'ana', number: 2, startedAt: 40, savedAt: [50] });
	await someWork(db, { userId: 'ben', assignmentId: 'other', savedAt: [60, 70] });
	const rows = await listBoard(db, 'assignment');
	const [ana, ben] = ['ana', 'ben'].map((id) => rows.find(({ userId }) => userId === id));
	expect(ana).toMatchObject({ answered: 1, savedAt: 50, startedAt: 40, handedInAt: null });
	expect(ben).toMatchObject({ attemptId: null, answered: 0, savedAt: null });
});

it('does not take a hint for an answer', async () => {
	await anAssignment(db);
	await someWork(db, { userId: 'ana', savedAt: [10] });
	await db.updateTable('response').set({ rev: 0 }).execute();
	expect((await listBoard(db, 'assignment'))[0]).toMatchObject({ answered: 0 });
});

it('is found by the teachers of the class only', async () => {
	await aTeacher(db, 'stranger');
	await anAssignment(db);
	const at = { classId: 'class', assignmentId: 'assignment' };
	expect(await findBoardAssignment(db, { ...at, teacherId: 'teacher' })).toMatchObject({
		title: 'Loaded terms',
		className: 'Class 8b'
	});
	expect(await findBoardAssignment(db, { ...at, teacherId: 'stranger' })).toBeUndefined();
});

it('has another mark after each change that the board shows, and the same without', async () => {
	await anAssignment(db);
	const marks = [await readBoardMark(db, 'assignment')];
	const after = async (change: Promise<unknown>) => {
		await change;
		marks.push(await readBoardMark(db, 'assignment'));
	};
	const attempt = (set: object) => db.updateTable('attempt').set(set).execute();
	await after(someWork(db, { userId: 'ana', savedAt: [10] }));
	await after(db.updateTable('response').set({ rev: 2 }).execute());
	await after(attempt({ help_at: 20 }));
	await after(clearHelp(db, { assignmentId: 'assignment', userId: 'ana' }));
	await after(attempt({ handed_in_at: 30 }));
	await after(aLearner(db, { id: 'dan' }));
	const changes = marks.slice(1).map((mark, i) => mark !== marks[i]);
	expect(changes).toEqual(Array(6).fill(true));
	expect(await readBoardMark(db, 'assignment')).toBe(marks.at(-1));
});
