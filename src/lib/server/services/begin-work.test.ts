import { beforeEach, describe, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz, aSmallQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { listResponses } from '../repositories/responses';
import { beginWork } from './begin-work';
import { handInAttempt } from './hand-in-attempt';
import { openAttempt } from './open-attempt';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
});

const begin = (now = 1, userId = 'ana') => beginWork({ db }, { userId, id: 'assignment', now });
const open = async (now = 1, userId = 'ana') => {
	const begun = await begin(now, userId);
	const attemptId = begun.ok ? begun.value.attemptId : '';
	const found = await openAttempt({ db, quizzes: quizzesOf(db) }, { userId, attemptId, now });
	if (!found) throw new Error('not begun');
	return found;
};
const handIn = async (now = 1) =>
	handInAttempt({ db }, await open(now), { handInId: crypto.randomUUID(), now });

describe('beginning', () => {
	it('twice gives the same attempt', async () => {
		await anAssignedQuiz(db);
		expect(await begin()).toEqual(await begin(2));
	});

	it('is refused before it opens, after it is over, and to others', async () => {
		await anAssignedQuiz(db, { opensAt: 5, lateRule: 'refuse' });
		await aClass(db, { id: 'other', joinCode: 'XYZ789' });
		await aLearner(db, { id: 'ben', classId: 'other' });
		expect(await begin(4)).toEqual({ ok: false, reason: 'not-open' });
		expect(await begin(1000)).toEqual({ ok: false, reason: 'over' });
		expect(await begin(6, 'ben')).toEqual({ ok: false, reason: 'missing' });
		expect(await begin(6)).toMatchObject({ ok: true });
	});

	it('late is possible when late work is taken', async () => {
		await anAssignedQuiz(db, { lateRule: 'mark' });
		expect(await begin(1001)).toMatchObject({ ok: true });
	});

	it('ends with the attempts allowed, and goes on with those granted to one learner', async () => {
		await anAssignedQuiz(db, { attemptsAllowed: 2 });
		await handIn();
		await handIn();
		expect(await begin()).toEqual({ ok: false, reason: 'none-left' });
		const support = JSON.stringify({ extraAttempts: 1 });
		await db.updateTable('enrollment').set({ support }).execute();
		expect(await begin()).toMatchObject({ ok: true });
	});
});

describe('handing a whole attempt in', () => {
	it('closes every exercise, also those that were never begun, and is done once', async () => {
		await anAssignedQuiz(db);
		const { attempt, quiz } = await open();
		await handIn(7);
		const responses = await listResponses(db, attempt.id);
		expect(responses.map(({ handedInAt }) => handedInAt)).toEqual([7, 7]);
		expect(responses.every(({ result }) => result?.score === 0)).toBe(true);
		expect(quiz).toHaveLength(2);
		const stored = await db.selectFrom('attempt').select('handed_in_at').execute();
		expect(stored).toEqual([{ handed_in_at: 7 }]);
	});

	it('after the end is done by the program, with what was saved, at the minute it ended', async () => {
		await anAssignedQuiz(db, { lateRule: 'refuse' });
		const { attempt } = await open(10);
		const app = { db, quizzes: quizzesOf(db) };
		const ask = { userId: 'ana', attemptId: attempt.id };
		expect((await openAttempt(app, { ...ask, now: 999 }))?.closed).toBeNull();
		const late = await openAttempt(app, { ...ask, now: 5000 });
		expect(late).toMatchObject({ closed: 'past-due', attempt: { handedInAt: 1000 } });
		expect(await listResponses(db, attempt.id)).toHaveLength(2);
	});
});

it('an edit of the quiz reaches new attempts and leaves those alone that have begun', async () => {
	await anAssignedQuiz(db, { attemptsAllowed: null });
	const before = await open();
	const quizId = await aSmallQuiz(db, ['claim', 'source']);
	await db.updateTable('assignment').set({ quiz_id: quizId }).execute();
	const idsOf = ({ quiz }: Awaited<ReturnType<typeof open>>) => quiz.map(({ id }) => id);
	expect(idsOf(await open())).toEqual(idsOf(before));
	await handIn();
	expect(idsOf(await open())).toEqual(['claim', 'source']);
});

it('a shuffled quiz has an order for each learner that stays the same', async () => {
	const quizId = await aSmallQuiz(db, ['claim', 'source', 'loaded', 'context']);
	await anAssignedQuiz(db, { isShuffled: true, quizId });
	const orders = new Set<string>();
	for (let i = 0; i < 12; i++) {
		const userId = await aLearner(db, { id: `learner ${i}` });
		const order = (await open(1, userId)).quiz.map(({ id }) => id).join();
		expect((await open(2, userId)).quiz.map(({ id }) => id).join()).toBe(order);
		orders.add(order);
	}
	expect(orders.size).toBeGreaterThan(3);
});
