import type { Element } from '$lib/domain/elements';
import type { WeighedEvidence } from '$lib/domain/mastery/replay-evidence';
import { rateForReview, type ReviewRating } from '$lib/domain/review/rate-for-review';
import { sittingsOf } from '$lib/domain/review/sittings';
import { scheduleReview, type ReviewCard } from './schedule-review';

/** When an element comes back, and how its last review went. */
export interface ReviewDate extends ReviewCard {
	rating: ReviewRating;
}

/**
 * The calendar of reviews that follows from what somebody answered: nothing of it is stored, so that
 * the same answers always give the same dates. Elements never answered have none.
 */
export function foldReviews(evidence: readonly WeighedEvidence[]): Map<Element, ReviewDate> {
	const dates = new Map<Element, ReviewDate>();
	for (const [element, sittings] of sittingsOf(evidence))
		for (const { at, score } of sittings) {
			const rating = rateForReview(score, false);
			const card = scheduleReview(dates.get(element) ?? null, { rating, at });
			dates.set(element, { ...card, rating });
		}
	return dates;
}
