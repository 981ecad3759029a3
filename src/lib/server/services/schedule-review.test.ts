import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { rateForReview, type ReviewRating } from '$lib/domain/review/rate-for-review';
import vectors from '../../../../tests/vectors/fsrs.json';
import { chanceOfRecall, LONGEST_DAYS, scheduleReview, type ReviewCard } from './schedule-review';

const START = Date.UTC(2026, 0, 1, 9);
const DAY = 24 * 60 * 60 * 1000;
const FOREVER = 36_500;
const RATINGS: Record<string, ReviewRating> = { Again: 'again', Hard: 'hard', Good: 'good' };

describe.each(vectors.cases)('the tabled reviews $name', ({ rows }) => {
	it('are scheduled as published', () => {
		let card: ReviewCard | null = null;
		for (const row of rows) {
			const at = START + row.day * DAY;
			const rating = RATINGS[row.rating] ?? 'again';
			if (card) expect(chanceOfRecall(card, at)).toBeCloseTo(row.retrievabilityBefore ?? NaN, 5);
			card = scheduleReview(card, { rating, at, longestDays: FOREVER });
			expect(card.stability).toBeCloseTo(row.stability, 5);
			expect(card.difficulty).toBeCloseTo(row.difficulty, 5);
			expect((card.dueAt - at) / DAY).toBe(row.scheduledDays);
			expect([card.reps, card.lapses]).toEqual([row.reps, row.lapses]);
		}
	});

	it('never wait longer than sixty days here', () => {
		let card: ReviewCard | null = null;
		for (const row of rows) {
			const at = START + row.day * DAY;
			card = scheduleReview(card, { rating: RATINGS[row.rating] ?? 'again', at });
			expect((card.dueAt - at) / DAY).toBe(Math.min(row.scheduledDays, LONGEST_DAYS));
		}
	});
});

/** Reviews after so many days each, or whenever they are due, by the library as it comes. */
function review(
	settings: Parameters<typeof fsrs>[0],
	ratings: readonly number[],
	intervals?: readonly number[]
) {
	const scheduler = fsrs(settings);
	let card = createEmptyCard(new Date(START));
	let now = new Date(START);
	const days = ratings.map((rating, i) => {
		if (intervals) now = new Date(now.getTime() + (intervals[i] ?? 0) * DAY);
		card = scheduler.next(card, now, rating as Grade).card;
		if (!intervals) now = card.due;
		return card.scheduled_days;
	});
	return { card, days };
}

describe('the library computes what its own tests print', () => {
	const { memoryState, intervalHistoryAllShortTerm: history } = vectors.upstream;

	it.each(memoryState)('with short-term steps: $enable_short_term', (example) => {
		const { w, enable_short_term, ratings, intervals, expected, got } = example;
		const { card } = review({ w, enable_short_term }, ratings, intervals);
		expect(card.stability).toBeCloseTo(got.stability, 6);
		expect(card.difficulty).toBeCloseTo(got.difficulty, 6);
		expect(card.stability).toBeCloseTo(expected.stability, 3);
		expect(card.difficulty).toBeCloseTo(expected.difficulty, 3);
	});

	it('over thirteen reviews', () => {
		const { days } = review({ w: history.w, enable_short_term: true }, history.ratings);
		expect(days).toEqual(history.expected);
	});
});

it('what was answered well after a hint comes back sooner', () => {
	const due = (isHinted: boolean) =>
		scheduleReview(null, { rating: rateForReview(1, isHinted), at: START }).dueAt;
	expect(due(true)).toBeLessThan(due(false));
});

it('the same reviews give the same dates', () => {
	const once = scheduleReview(null, { rating: 'good', at: START });
	expect(scheduleReview(null, { rating: 'good', at: START })).toEqual(once);
	const again = scheduleReview(once, { rating: 'good', at: once.dueAt });
	expect(scheduleReview(structuredClone(once), { rating: 'good', at: once.dueAt })).toEqual(again);
});
