import { describe, expect, it } from 'vitest';
import { climbLadder, type LadderStep } from './guest-ladder';
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
