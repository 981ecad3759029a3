import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { anAsk, anOpenExercise, quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { handInWork, nothingFound } from '../../../../tests/factories/handed-in-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { listEvidenceOf } from '../repositories/evidence';
import { listStatesOf } from '../repositories/skill-states';
import { closeAssignment, eraseAssignment } from './assign-quiz';
import { handIn } from './hand-in';
import { moveWork } from './move-work';
import { settleAssignment } from './settle-assignment';

const DAY = 24 * 3_600_000;
const doing = { teacher: { id: 'teacher', schoolId: 'school' }, classId: 'class', now: 9 };

let db: Db;
let assignment: Assignment;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
	assignment = await anAssignedQuiz(db, { dueAt: 100 * DAY, attemptsAllowed: 5 });
});

const statesOf = async (userId = 'ana') =>
	(await listStatesOf(db, userId)).map(({ scope, element, alpha, beta, weighted }) => {
		return { scope, element, alpha, beta, weighted };
	});

it('a handed-in round tells about its skill, for the learner and for the class', async () => {
	await handInWork(db, { userId: 'ana' });
	expect(await listEvidenceOf(db, 'ana')).toMatchObject([
		{
			...{ element: 'loaded', assignmentId: 'assignment', classId: 'class', at: 60_000 },
			...{ grades: [{ score: 1, guess: 0 }], weight: 1, isFirst: true, takenMs: 60_000 },
			...{ counts: { signals: 1, hits: 1, falseAlarms: 0 }, isOverall: true }
		}
	]);
	const state = { element: 'loaded', alpha: 2, beta: 1, weighted: 1 };
	expect(await statesOf()).toEqual([
		{ ...state, scope: 'all' },
		{ ...state, scope: 'class' }
	]);
});

it('practice tells about the learner alone, and never about a class', async () => {
	const open = await anOpenExercise(db);
	await handIn(db, open, anAsk(open, { now: 60_000 }));
	expect((await statesOf('guest')).map(({ scope }) => scope)).toEqual(['all']);
});

it('a second try soon after counts for nothing, and one after a week counts half', async () => {
	await handInWork(db, { userId: 'ana' });
	await handInWork(db, { userId: 'ana', exerciseId: 'claim', now: 61_000 });
	const again = { userId: 'ana', begins: 2 * DAY, answer: nothingFound };
	await handInWork(db, again);
	await handInWork(db, { ...again, exerciseId: 'claim', now: 2 * DAY + 70_000 });
	await handInWork(db, { ...again, begins: 20 * DAY });
	const loaded = (await listEvidenceOf(db, 'ana')).filter(({ element }) => element === 'loaded');
	expect(loaded.map(({ weight, isFirst }) => [weight, isFirst])).toEqual([
		[1, true],
		[0, false],
		[0.5, false]
	]);
	const state = (await statesOf()).find(({ element }) => element === 'loaded');
	expect(state).toMatchObject({ weighted: 1.5 });
});

it('an answer faster than thought changes no skill', async () => {
	await handInWork(db, { userId: 'ana', now: 1500 });
	expect(await listEvidenceOf(db, 'ana')).toMatchObject([{ weight: 0, takenMs: 1500 }]);
	expect(await statesOf()).toMatchObject([
		{ alpha: 1, beta: 1 },
		{ alpha: 1, beta: 1 }
	]);
});

it('what was never begun when the time was over says nothing about a skill', async () => {
	await handInWork(db, { userId: 'ana', exerciseId: 'loaded' });
	await settleAssignment({ db, quizzes: quizzesOf(db) }, { ...over, id: assignment.id }, 300 * DAY);
	expect((await listEvidenceOf(db, 'ana')).map(({ element }) => element)).toEqual(['loaded']);
});

const over = {
	...{ opensAt: null, dueAt: 100 * DAY, lateRule: 'refuse' as const },
	...{ closedAt: null, archivedAt: null }
};

it('what is reopened or deleted no longer counts', async () => {
	await handInWork(db, { userId: 'ana' });
	const once = { assignment, isClosed: false };
	await db.updateTable('response').set({ hand_in_id: 'closed-by-time' }).execute();
	await db.updateTable('attempt').set({ hand_in_id: 'closed-by-time' }).execute();
	await closeAssignment(db, once, { ...doing, requestId: 'open' });
	expect(await listEvidenceOf(db, 'ana')).toEqual([]);
	expect(await statesOf()).toEqual([]);
	await handInWork(db, { userId: 'ana', now: 80_000, answer: nothingFound }).catch(() => null);
	await eraseAssignment(db, assignment.id, { ...doing, requestId: 'delete' });
	expect(await listEvidenceOf(db, 'ana')).toEqual([]);
	expect(await statesOf()).toEqual([]);
});

it('work that goes to another learner is weighed together with hers', async () => {
	await aLearner(db, { id: 'ben' });
	await handInWork(db, { userId: 'ana', begins: 5 * DAY });
	await handInWork(db, { userId: 'ben', answer: nothingFound });
	await db.transaction().execute((tx) => moveWork(tx, 'ben', 'ana'));
	expect(await listEvidenceOf(db, 'ben')).toEqual([]);
	expect(await statesOf('ben')).toEqual([]);
	const weights = (await listEvidenceOf(db, 'ana')).map(({ at, weight }) => [at, weight]);
	expect(weights.sort(([a = 0], [b = 0]) => a - b)).toEqual([
		[60_000, 1],
		[5 * DAY + 60_000, 0]
	]);
	expect(await statesOf()).toMatchObject([{ alpha: 1, beta: 2, weighted: 1 }, { beta: 2 }]);
});

it('an answer that counts from an earlier time takes its place among the others', async () => {
	await handInWork(db, { userId: 'ana', begins: 8 * DAY, exerciseId: 'claim' });
	await handInWork(db, { userId: 'ana', begins: 8 * DAY, now: DAY });
	const rows = await listEvidenceOf(db, 'ana');
	expect(rows).toHaveLength(2);
	expect((await statesOf()).map(({ element }) => element).sort()).toEqual([
		...['claim', 'claim'],
		...['loaded', 'loaded']
	]);
});
