import { beforeEach, describe, expect, it } from 'vitest';
import { readFoils } from '$content/foils';
import type { Element } from '$lib/domain/elements';
import type { Answer } from '$lib/domain/exercises/answer';
import type { SpotItem } from '$lib/domain/exercises/exercise';
import { practicePairs } from '$lib/domain/foils/foil';
import { REVIEW_CONFIG } from '$lib/domain/review/review-config';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAsk, quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { handInWork } from '../../../../tests/factories/handed-in-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { countNewSentences } from './count-new-sentences';
import { exportPerson } from './export-person';
import { handIn } from './hand-in';
import { openExercise } from './open-exercise';
import { readLadderAnswers } from './read-ladder-answers';
import { readReviews } from './read-reviews';
import { recompute } from './recompute';
import { startReview } from './start-review';
import { startSpot } from './start-spot';
import type { Attempt } from '../repositories/attempts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, two in the afternoon. */
const MONDAY = Date.UTC(2026, 2, 2, 14);
const pairs = practicePairs(readFoils());

let db: Db;
let app: Parameters<typeof startReview>[0];
beforeEach(async () => {
	db = await testDb();
	app = { db, quizzes: quizzesOf(db), pairs };
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
	await aLearner(db, { id: 'ben' });
});

type Say = (item: SpotItem, n: number) => boolean;
const right: Say = ({ hasIt }) => hasIt;
const wrong: Say = ({ hasIt }) => !hasIt;

/** Answer every sentence of a set, a minute after it was begun, and see what was asked. */
async function answerSet(attempt: Attempt, now: number, say: Say): Promise<SpotItem[]> {
	const address = { userId: attempt.userId, attemptId: attempt.id, exerciseId: 'spot' };
	const open = await openExercise(app, { ...address, now });
	if (open?.exercise.kind !== 'spot') throw new Error('no sentences');
	const { items } = open.exercise;
	const labels = items.map((item, n) => [item.id, say(item, n) ? 'yes' : 'no']);
	const answer: Answer = { kind: 'spot', labels: Object.fromEntries(labels) };
	const handed = await handIn(db, open, anAsk(open, { answer, now: now + 60_000 }));
	if (!handed.ok) throw new Error(handed.reason);
	return items;
}

async function review(now: number, say: Say = right, elements: Element[] = ['loaded']) {
	return answerSet(await startReview(app, { userId: 'ana', elements, now }), now, say);
}

async function practice(now: number, say: Say = right, element: Element = 'loaded') {
	const attempt = await startSpot(app, { userId: 'ana', elements: [element], now });
	return answerSet(attempt, now, say);
}

const read = (now: number) => readReviews(db, 'ana', now);
const isDue = async (now: number) => (await read(now)).some((one) => one.isDue);

describe('what was practiced', () => {
	it('is due the next morning when it went wrong, and not on the same day', async () => {
		await practice(MONDAY, wrong);
		expect(await isDue(MONDAY + 4 * HOUR)).toBe(false);
		expect(await isDue(MONDAY + 18 * HOUR)).toBe(true);
		expect(await read(MONDAY + DAY)).toMatchObject([{ element: 'loaded', reason: 'again' }]);
	});

	it('comes later when it went well, and later still after each review', async () => {
		await practice(MONDAY);
		const waits: number[] = [];
		for (let times = 0; times < 4; times++) {
			const [{ dueAt, lastAt } = { dueAt: 0, lastAt: 0 }] = await read(MONDAY);
			waits.push((dueAt - lastAt) / DAY);
			await review(dueAt);
		}
		expect(waits[0]).toBeGreaterThan(1);
		expect(waits).toEqual([...waits].sort((a, b) => a - b));
		expect(new Set(waits).size).toBe(waits.length);
		expect(waits.every((days) => days <= 60)).toBe(true);
	});

	it('counts once for a whole lesson', async () => {
		await practice(MONDAY);
		const [once] = await read(MONDAY);
		await practice(MONDAY + HOUR);
		const [twice] = await read(MONDAY);
		expect((twice?.dueAt ?? 0) - (twice?.lastAt ?? 0)).toBe(
			(once?.dueAt ?? 0) - (once?.lastAt ?? 0)
		);
	});

	it('is not known before: nothing is due for somebody new', async () => {
		expect(await read(MONDAY)).toEqual([]);
	});

	it('tells nothing of an assignment whose results are not to be seen yet', async () => {
		await anAssignedQuiz(db, { dueAt: 500_000, feedback: 'due' });
		await handInWork(db, { userId: 'ana' });
		await handInWork(db, { userId: 'ana', exerciseId: 'claim', now: 120_000 });
		expect(await readReviews(db, 'ana', 400_000)).toEqual([]);
		expect((await readReviews(db, 'ana', 600_000)).map(({ element }) => element)).toContain(
			'loaded'
		);
	});
});

describe('a review', () => {
	it('has five sentences, two or three of them with the element, all of them new', async () => {
		const before = (await practice(MONDAY)).map(({ text }) => text);
		const items = await review(MONDAY + 3 * DAY);
		expect(items).toHaveLength(REVIEW_CONFIG.length);
		expect([2, 3]).toContain(items.filter(({ hasIt }) => hasIt).length);
		expect(items.filter(({ text }) => before.includes(text))).toEqual([]);
	});

	it('never repeats a sentence while there is a new one, and takes the oldest when there is none', async () => {
		const seen: string[] = [];
		const total = 2 * pairs.filter(({ element }) => element === 'loaded').length;
		let day = 0;
		const newOf = async () => (await countNewSentences(app, 'ana')).loaded;
		while ((await newOf()) > REVIEW_CONFIG.length) {
			const items = (await review(MONDAY + ++day * DAY)).map(({ text }) => text);
			expect(items.filter((text) => seen.includes(text))).toEqual([]);
			seen.push(...items);
			expect(await newOf()).toBe(total - seen.length);
			if (day > 20) throw new Error('new sentences never end');
		}
		// One kind may end before the other: two more reviews meet what is left, and old ones.
		for (let more = 0; more < 3; more++) await review(MONDAY + ++day * DAY);
		expect(await newOf()).toBe(0);
		const again = (await review(MONDAY + ++day * DAY)).map(({ text }) => text);
		expect(again).toHaveLength(REVIEW_CONFIG.length);
		expect(again.every((text) => seen.indexOf(text) < total / 2)).toBe(true);
	});

	it('is about the skill that is least sure of those that are due', async () => {
		await practice(MONDAY, right, 'loaded');
		await practice(MONDAY, wrong, 'source');
		const items = await review(MONDAY + 9 * DAY, right, ['loaded', 'source']);
		expect(new Set(items.map(({ element }) => element))).toEqual(new Set(['source']));
	});

	it('that was begun is gone on with', async () => {
		const ask = { userId: 'ana', elements: ['loaded'] as Element[] };
		const first = await startReview(app, { ...ask, now: MONDAY });
		const second = await startReview(app, { ...ask, now: MONDAY + HOUR });
		expect(second.id).toBe(first.id);
	});

	it('asks a strong learner what others find hard', async () => {
		const texts = pairs
			.filter(({ element }) => element === 'loaded')
			.flatMap(({ signal, foil }) => [signal.text, foil.text]);
		// Ben gets half of all sentences wrong, Ana gets all right.
		const isHard = (text: string) => texts.indexOf(text) % 4 < 2;
		for (let n = 0; n < 12; n++) {
			const now = MONDAY + n * DAY;
			const set = await startReview(app, { userId: 'ben', elements: ['loaded'], now });
			await answerSet(set, now, ({ hasIt, text }) => (isHard(text) ? !hasIt : hasIt));
		}
		await practice(MONDAY, right, 'claim');
		await practice(MONDAY + DAY, right, 'claim');
		const items = await review(MONDAY + 9 * DAY);
		expect(items.every(({ text }) => isHard(text))).toBe(true);
	});
});

it('everything comes to the same when it is worked out again from the answers', async () => {
	await practice(MONDAY, wrong);
	await review(MONDAY + DAY, (item, n) => (n === 0 ? !item.hasIt : item.hasIt));
	const before = await read(MONDAY + 2 * DAY);
	await db.deleteFrom('evidence').execute();
	await db.deleteFrom('skill_state').execute();
	expect(await read(MONDAY + 2 * DAY)).toEqual([]);
	await recompute(app);
	expect(await read(MONDAY + 2 * DAY)).toEqual(before);
	expect(before).toHaveLength(1);
});

it('a copy of the data has the days on which skills come back', async () => {
	await practice(MONDAY, wrong);
	const ask = { userId: 'ana', actorId: 'ana', schoolId: 'school', now: MONDAY + DAY };
	expect((await exportPerson(db, ask))?.reviews).toMatchObject([
		{ element: 'loaded', rating: 'again', reps: 1, reviewedAt: '2026-03-02T14:01:00.000Z' }
	]);
});

it('a guest’s device is told of an answer within the hour, with its score and nothing of the key', async () => {
	const attempt = await startReview(app, { userId: 'ben', elements: ['claim'], now: MONDAY });
	await answerSet(attempt, MONDAY, (item, n) => (n === 0 ? !item.hasIt : item.hasIt));
	const at = MONDAY + 60_000;
	expect(await readLadderAnswers(db, { attempt, id: 'spot' }, at)).toEqual([
		{ element: 'claim', at, score: 0.8 }
	]);
	expect(await readLadderAnswers(db, { attempt, id: 'spot' }, at + 2 * HOUR)).toEqual([]);
});
