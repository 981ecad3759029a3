import type { ReviewRating } from './rate-for-review';
import { REVIEW_CONFIG } from './review-config';

const LADDER: readonly number[] = REVIEW_CONFIG.guestDays;

/** Where something stands on the ladder: a rung, counted from 0, and the days until it is due. */
export interface LadderStep {
	readonly rung: number;
	readonly days: number;
}

/**
 * The next review after one more answer, without an account (SCORING 7.8): good climbs a rung and
 * stays on the last, hard waits as long again, again begins anew. `rung` is null before the first
 * answer, which starts at the bottom.
 */
export function climbLadder(rung: number | null, rating: ReviewRating): LadderStep {
	const top = LADDER.length - 1;
	const from = rung ?? -1;
	const wanted = rating === 'again' ? 0 : rating === 'hard' ? from : from + 1;
	const next = Math.min(top, Math.max(0, wanted));
	return { rung: next, days: LADDER[next] ?? 1 };
}
