import { beforeEach, expect, it, vi } from 'vitest';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignment, someWork } from '../../../../tests/factories/an-assignment';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { insertSession } from '../repositories/sessions';
import { followBoard, readSeat } from './follow-board';
import { createWatch } from './watch';

const NOW = 10 * 60_000;
let db: Db;
const app = () => ({ db, quizzes: quizzesOf(db) });
const seat = {
	...{ teacherId: 'teacher', classId: 'class', assignmentId: 'assignment' },
	...{ sessionHash: 'hash', isForRoom: false }
};

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana', name: 'Anastasia' });
	await anAssignment(db);
	await insertSession(db, { tokenHash: 'hash', userId: 'teacher', expiresAt: Date.now() + NOW });
});

it('shows how many exercises of the quiz have an answer, and who has been quiet', async () => {
	await someWork(db, { userId: 'ana', savedAt: [1, 2] });
	expect(await readSeat(app(), seat, NOW)).toMatchObject({
		learners: [{ name: 'Anastasia', answered: 2, exercises: 3, state: 'needs-me', why: 'quiet' }]
	});
});

it('calls nobody stuck in an assignment that is closed, or over and no longer accepted', async () => {
	await someWork(db, { userId: 'ana', savedAt: [1] });
	await db
		.updateTable('assignment')
		.set({ opens_at: NOW + 1 })
		.execute();
	expect(await readSeat(app(), seat, NOW)).toMatchObject({ learners: [{ state: 'working' }] });
	for (const set of [{ closed_at: 5 }, { due_at: 5, late_rule: 'refuse' as const }]) {
		await db
			.updateTable('assignment')
			.set({ opens_at: null, ...set })
			.execute();
		const learners = [{ state: 'handed-in', handedInAt: 5 }];
		expect(await readSeat(app(), seat, NOW)).toMatchObject({ learners });
	}
});

it('tells a whole room no names', async () => {
	const counts = await readSeat(app(), { ...seat, isForRoom: true }, NOW);
	expect(counts).toEqual({ at: NOW, working: 0, handedIn: 0, notStarted: 1 });
});

it('shows nothing by a session that has ended, or to who no longer teaches the class', async () => {
	expect(await readSeat(app(), { ...seat, sessionHash: 'other' }, NOW)).toBeNull();
	expect(await readSeat(app(), seat, Date.now() + NOW)).toBeNull();
	await db.deleteFrom('class_teacher').execute();
	expect(await readSeat(app(), seat, NOW)).toBeNull();
});

it('sends the board at once, and lets go when the right to see it is gone', async () => {
	const readMark = async () => 'same';
	const boards = createWatch({ readMark, everyMs: 60_000, onError: () => {} });
	const follower = { send: vi.fn(), close: vi.fn() };
	const { look, stop } = followBoard({ ...app(), boards }, seat, follower);
	await vi.waitFor(() => expect(follower.send).toHaveBeenCalledTimes(1));
	expect(boards.size).toBe(1);
	await db.deleteFrom('session').execute();
	look();
	await vi.waitFor(() => expect(follower.close).toHaveBeenCalledTimes(1));
	expect(follower.send).toHaveBeenCalledTimes(1);
	stop();
	expect(boards.size).toBe(0);
});
