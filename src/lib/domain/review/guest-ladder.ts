import { rateForReview, type ReviewRating } from './rate-for-review';
import { REVIEW_CONFIG } from './review-config';

const LADDER: readonly number[] = REVIEW_CONFIG.guestDays;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Where something stands on the ladder: a rung, counted from 0, and the days until it is due. */
export interface LadderStep {
	readonly rung: number;
	readonly days: number;
}

/** The same on the calendar of a device, ms UTC. */
export interface DatedRung {
	readonly rung: number;
	/** When it was answered. */
	readonly at: number;
	readonly dueAt: number;
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

/**
 * The same for an answer that was handed in then. What was counted before changes nothing, so that
 * a result may be looked at twice; a further answer in the same sitting can only begin anew.
 */
export function dateRung(
	before: DatedRung | null,
	{ at, score }: { at: number; score: number }
): DatedRung {
	if (before && at <= before.at) return before;
	const rating = rateForReview(score, false);
	const isSitting = before !== null && at - before.at < REVIEW_CONFIG.sittingMs;
	if (isSitting && rating !== 'again') return before;
	const { rung, days } = climbLadder(before?.rung ?? null, rating);
	return { rung, at, dueAt: at + days * DAY_MS };
}
