import { ELEMENTS, type Element } from '$lib/domain/elements';
import { describeSkill } from '$lib/domain/mastery/describe-skill';
import { foldEvidence } from '$lib/domain/mastery/replay-evidence';
import { NEW_SKILL } from '$lib/domain/mastery/skill-state';
import { isDue } from '$lib/domain/review/is-due';
import type { ReviewRating } from '$lib/domain/review/rate-for-review';
import type { Db } from '../db/schema';
import { foldReviews } from './fold-reviews';
import { readShownEvidence } from './read-shown-evidence';

/** When a skill comes back for review, and why. */
export interface OwnReview {
	element: Element;
	isDue: boolean;
	dueAt: number;
	/** When it was last practiced. */
	lastAt: number;
	/** How the last time went, or that the skill has been secure and is not now. */
	reason: ReviewRating | 'was-secure';
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The skills that somebody has practiced: those that are due first, the least sure one before the
 * others, then by their day. A skill that was secure and is not now may come back from the next day on.
 */
export async function readReviews(db: Db, userId: string, now: number): Promise<OwnReview[]> {
	const { evidence } = await readShownEvidence(db, userId, now);
	const dates = foldReviews(evidence);
	const states = foldEvidence(evidence);
	const reviews = ELEMENTS.flatMap((element) => {
		const date = dates.get(element);
		if (!date) return [];
		const { low, wasSecure } = describeSkill(states.get(element) ?? NEW_SKILL);
		const { reviewedAt: lastAt, rating } = date;
		const dueAt = wasSecure ? Math.min(date.dueAt, lastAt + DAY_MS) : date.dueAt;
		const reason = wasSecure ? ('was-secure' as const) : rating;
		return [{ element, isDue: isDue(dueAt, now), dueAt, lastAt, reason, low }];
	});
	return reviews
		.sort((a, b) => {
			if (a.isDue !== b.isDue) return a.isDue ? -1 : 1;
			return a.isDue ? a.low - b.low : a.dueAt - b.dueAt;
		})
		.map(({ low: _, ...review }) => review);
}
