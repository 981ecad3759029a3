import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { anAsk, quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { listResponses } from '../repositories/responses';
import { findTaughtAssignment } from '../repositories/assignments';
import { assignQuiz, changeAssignment, closeAssignment, eraseAssignment } from './assign-quiz';
import { beginWork } from './begin-work';
import { openExercise } from './open-exercise';
import { saveAnswer } from './save-answer';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
});

const doing = (now = 1) => ({
	...{ teacher: { id: 'teacher', schoolId: 'school' }, classId: 'class' },
	...{ requestId: crypto.randomUUID(), now }
});

/** Ana begins and saves one answer. */
async function work() {
	const begun = await beginWork({ db }, { userId: 'ana', id: 'assignment', now: 1 });
	const attemptId = begun.ok ? begun.value.attemptId : '';
	const open = (now: number) =>
		openExercise(
			{ db, quizzes: quizzesOf(db) },
			{ userId: 'ana', attemptId, exerciseId: 'loaded', now }
		);
	const save = async (now: number, given = {}) => {
		const found = await open(now);
		return found ? saveAnswer(db, found, anAsk(found, { now, ...given })) : undefined;
	};
	expect(await save(2)).toMatchObject({ ok: true });
	return { attemptId, open, save };
}

it('a form sent twice assigns once, and the log says so once', async () => {
	const { id, classId, createdBy, createdAt, closedAt, ...terms } = await anAssignedQuiz(db);
	const same = doing();
	const given = { ...terms, targets: { groups: [], learners: [] } };
	expect(await assignQuiz(db, given, same)).toBe(await assignQuiz(db, given, same));
	expect(await db.selectFrom('assignment').select('id').execute()).toHaveLength(2);
	expect(await db.selectFrom('audit_event').select('action').execute()).toEqual([
		{ action: 'assignment-created' }
	]);
});

it('after a due date that refuses late work, a save is refused and what was saved is kept', async () => {
	await anAssignedQuiz(db, { lateRule: 'refuse' });
	const { attemptId, save } = await work();
	const late = { baseRev: 1, answer: { kind: 'mark', marks: [] } };
	expect(await save(1000, late)).toEqual({ ok: false, reason: 'past-due' });
	const stored = await listResponses(db, attemptId);
	expect(stored.find(({ exerciseId }) => exerciseId === 'loaded')).toMatchObject({
		...{ answer: { kind: 'mark', marks: [{ start: 2, end: 3 }] }, handedInAt: 1000 }
	});
});

it('a later due date lets those go on whom the clock had stopped', async () => {
	const before = await anAssignedQuiz(db, { lateRule: 'refuse' });
	const { save, open } = await work();
	expect((await open(1000))?.closed).toBe('past-due');
	const terms = { ...before, dueAt: 9000, targets: { groups: [], learners: [] } };
	await changeAssignment(db, { before, terms }, doing(1001));
	expect(await save(1002, { baseRev: 1 })).toMatchObject({ ok: true, value: { rev: 2 } });
});

it('closing early stops the work, and opening it again lets it go on', async () => {
	const assignment = await anAssignedQuiz(db);
	const { save } = await work();
	await closeAssignment(db, { assignment, isClosed: true }, doing(3));
	expect(await save(4, { baseRev: 1 })).toEqual({ ok: false, reason: 'past-due' });
	await closeAssignment(db, { assignment, isClosed: false }, doing(5));
	expect(await save(6, { baseRev: 1 })).toMatchObject({ ok: true });
});

it('a deleted assignment takes its attempts and answers with it', async () => {
	await anAssignedQuiz(db);
	await work();
	await eraseAssignment(db, 'assignment', doing());
	for (const table of ['assignment', 'attempt', 'response', 'response_save'] as const)
		expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
});

it('an assignment of another teacher’s class looks like none', async () => {
	await anAssignedQuiz(db);
	await aTeacher(db, 'other');
	const at = { classId: 'class', id: 'assignment' };
	expect(await findTaughtAssignment(db, { teacherId: 'other', ...at })).toBeUndefined();
	expect(await findTaughtAssignment(db, { teacherId: 'teacher', ...at })).toBeDefined();
});
