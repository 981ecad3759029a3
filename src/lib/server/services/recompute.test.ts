import { beforeEach, expect, it } from 'vitest';
import { SMALL_SPANS } from '../../../../tests/factories/a-small-article';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz, aSmallQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { allFound, handInWork, nothingFound } from '../../../../tests/factories/handed-in-work';
import { rowsOf } from '../../../../tests/rows-about';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { findResponse } from '../repositories/responses';
import { listStatesOf } from '../repositories/skill-states';
import { fillEvidence, recompute } from './recompute';

const DAY = 24 * 3_600_000;
const PEOPLE = ['ana', 'ben', 'cleo'];

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	for (const id of PEOPLE) await aLearner(db, { id });
	const quizId = await aSmallQuiz(db, ['loaded', 'claim']);
	await anAssignedQuiz(db, { quizId, dueAt: 100 * DAY, attemptsAllowed: 9 });
	await aWeekOfWork();
});

/** Everybody works three times, on whatever can be marked, now better and now worse. */
async function aWeekOfWork() {
	for (const [n, userId] of PEOPLE.entries())
		for (const [round, begins] of [0, 9 * DAY, 12 * DAY].entries())
			for (const [k, exerciseId] of ['loaded', 'claim'].entries()) {
				const answer = (n + round + k) % 2 === 0 ? allFound : nothingFound;
				const now = begins + (k + 1) * 40_000;
				await handInWork(db, { userId, exerciseId, begins, now, answer });
			}
}

const again = () => recompute({ db, quizzes: quizzesOf(db) });
const stored = () => rowsOf(db, PEOPLE);

it('the answers come to exactly what was stored when they were handed in', async () => {
	const before = await stored();
	expect(before.filter((row) => row.startsWith('evidence'))).not.toEqual([]);
	const { people, answers, ...differed } = await again();
	expect({ people, answers }).toEqual({ people: 3, answers: 18 });
	expect(differed).toEqual({ results: 0, evidence: 0, skills: 0 });
	expect(await stored()).toEqual(before);
});

it('everything comes again when it was lost or spoiled', async () => {
	const before = await stored();
	await db.deleteFrom('evidence').where('user_id', '=', 'ana').execute();
	await db.updateTable('evidence').set({ weight: 0.3, hits: 0 }).execute();
	await db.deleteFrom('skill_state').where('user_id', '=', 'ben').execute();
	await db.updateTable('skill_state').set({ alpha: 7 }).execute();
	const done = await again();
	expect(done.evidence).toBeGreaterThan(0);
	expect(done.skills).toBeGreaterThan(0);
	expect(await stored()).toEqual(before);
	expect(await again()).toMatchObject({ results: 0, evidence: 0, skills: 0 });
});

it('a key that has changed changes results and skills, and nothing else', async () => {
	const answered = await db
		.selectFrom('response')
		.innerJoin('attempt', 'attempt.id', 'attempt_id')
		.where('user_id', '=', 'ana')
		.where('exercise_id', '=', 'loaded')
		.orderBy('attempt.number')
		.select('attempt_id as attemptId')
		.executeTakeFirstOrThrow();
	expect((await findResponse(db, answered.attemptId, 'loaded'))?.result?.score).toBe(1);
	// "Angry" is no decoy any more but a term that has to be found.
	const spans = SMALL_SPANS.map((one) =>
		one.id === 'loaded-angry'
			? { ...one, status: 'required', kind: 'loaded-language', neutral: 'upset' }
			: one
	);
	const key = JSON.stringify({ version: 1, signedBy: 'Bluepencil', spans });
	await db.updateTable('key_version').set({ key }).execute();
	const done = await again();
	expect(done.results).toBeGreaterThan(0);
	expect(done.evidence).toBeGreaterThan(0);
	expect(done.skills).toBeGreaterThan(0);
	expect((await findResponse(db, answered.attemptId, 'loaded'))?.result?.score).toBe(0.5);
	const states = await listStatesOf(db, 'ana');
	const loaded = states.find(({ element, scope }) => element === 'loaded' && scope === 'all');
	expect(loaded?.alpha).toBeCloseTo(1 + 0.93 * 0.5);
	expect(await again()).toMatchObject({ results: 0, evidence: 0, skills: 0 });
});

it('answers from before skills were kept are counted once, when the program starts', async () => {
	const before = await stored();
	await db.deleteFrom('skill_state').execute();
	await db.deleteFrom('evidence').execute();
	const app = { db, quizzes: quizzesOf(db) };
	expect(await fillEvidence(app)).toMatchObject({ answers: 18 });
	expect(await stored()).toEqual(before);
	expect(await fillEvidence(app)).toBeNull();
});
