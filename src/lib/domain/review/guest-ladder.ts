import type { ReviewRating } from './rate-for-review';

/** Days until a review, for who practices without an account (SCORING 7.8). */
export const GUEST_LADDER = [1, 3, 7, 14, 30] as const;

/** Where something stands on the ladder: a rung, counted from 0, and the days until it is due. */
export interface LadderStep {
	readonly rung: number;
	readonly days: number;
}

/**
 * The next review after one more answer: good climbs a rung and stays on the last, hard waits as
 * long again, again begins anew. `rung` is null before the first answer, which starts at the bottom.
 */
export function climbLadder(rung: number | null, rating: ReviewRating): LadderStep {
	const top = GUEST_LADDER.length - 1;
	const from = rung ?? -1;
	const wanted = rating === 'again' ? 0 : rating === 'hard' ? from : from + 1;
	const next = Math.min(top, Math.max(0, wanted));
	return { rung: next, days: GUEST_LADDER[next] ?? GUEST_LADDER[0] };
}
