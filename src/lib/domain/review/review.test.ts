import { describe, expect, it } from 'vitest';
import { climbLadder, dateRung, type LadderStep } from './guest-ladder';
import { isDue } from './is-due';
import { rateLearner } from './rate-learner';
import { NEW_RATING } from './elo-rating';
import { rateForReview, type ReviewRating } from './rate-for-review';
import { REVIEW_CONFIG } from './review-config';

describe('an answer is rated', () => {
	it.each([
		[0, 'again'],
		[0.4999, 'again'],
		[0.5, 'hard'],
		[0.7999, 'hard'],
		[0.8, 'good'],
		[1, 'good']
	])('%f: %s', (score, rating) => {
		expect(rateForReview(score, false)).toBe(rating);
	});

	it('after a hint at best: hard', () => {
		expect(rateForReview(1, true)).toBe('hard');
		expect(rateForReview(0.5, true)).toBe('hard');
		expect(rateForReview(0.2, true)).toBe('again');
	});
});

describe('without an account', () => {
	const climb = (...ratings: ReviewRating[]) => {
		let step: LadderStep | null = null;
		return ratings.map((rating) => {
			step = climbLadder(step?.rung ?? null, rating);
			return step.days;
		});
	};
	const good = REVIEW_CONFIG.guestDays.map((): ReviewRating => 'good');

	it('reviews come after 1, 3, 7, 14 and 30 days, and then every 30', () => {
		expect(climb(...good, 'good')).toEqual([1, 3, 7, 14, 30, 30]);
	});

	it('what was hard waits as long again', () => {
		expect(climb('good', 'good', 'hard', 'good')).toEqual([1, 3, 3, 7]);
		expect(climb('hard')).toEqual([1]);
	});

	it('what was forgotten comes tomorrow', () => {
		expect(climb(...good, 'again', 'good')).toEqual([1, 3, 7, 14, 30, 1, 3]);
	});
});

describe('on the calendar of a device', () => {
	const HOUR = 3_600_000;
	const DAY = 24 * HOUR;

	it('a good answer is due a day later, the next one three days after that', () => {
		const first = dateRung(null, { at: 0, score: 1 });
		expect(first).toEqual({ rung: 0, at: 0, dueAt: DAY });
		expect(dateRung(first, { at: DAY, score: 1 })).toEqual({ rung: 1, at: DAY, dueAt: 4 * DAY });
	});

	it('looking at a result again changes nothing', () => {
		const once = dateRung(null, { at: 5, score: 1 });
		expect(dateRung(once, { at: 5, score: 1 })).toBe(once);
		expect(dateRung(once, { at: 4, score: 0 })).toBe(once);
	});

	it('more answers on the same day do not climb, but one that went wrong begins anew', () => {
		const high = { rung: 3, at: 0, dueAt: 14 * DAY };
		expect(dateRung(high, { at: HOUR, score: 1 })).toBe(high);
		expect(dateRung(high, { at: HOUR, score: 0.2 })).toEqual({
			...{ rung: 0, at: HOUR, dueAt: HOUR + DAY }
		});
	});

	it('what is due tomorrow afternoon is due tomorrow morning, and not today', () => {
		const dueAt = 38 * HOUR;
		expect(isDue(dueAt, 23 * HOUR)).toBe(false);
		expect(isDue(dueAt, 32 * HOUR)).toBe(true);
	});
});

it('who gets hard things right is rated above who gets easy things right', () => {
	const answers = (value: number) =>
		[1, 1, 1].map((score) => ({ item: { value, answers: 9 }, guess: 0.5, score }));
	expect(rateLearner(answers(1)).value).toBeGreaterThan(rateLearner(answers(-1)).value);
	expect(rateLearner([])).toEqual(NEW_RATING);
});
