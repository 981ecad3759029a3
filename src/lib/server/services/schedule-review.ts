import type { ReviewRating } from '$lib/domain/review/rate-for-review';
import { createEmptyCard, fsrs, Rating, State, type Card, type Grade } from 'ts-fsrs';

/** What is remembered of something to review; instants in ms UTC. */
export interface ReviewCard {
	/** Days until the chance of recall has fallen to the one asked for. */
	stability: number;
	/** 1 to 10. */
	difficulty: number;
	reps: number;
	lapses: number;
	reviewedAt: number;
	dueAt: number;
}

/** Nothing waits longer, however well it is known: a school year is short. */
export const LONGEST_DAYS = 60;

const DAY = 24 * 60 * 60 * 1000;

/** Whole days, the same every time, due when nine of ten would still know it (SCORING 7.8). */
const schedulerOf = (longestDays: number) =>
	fsrs({
		enable_short_term: false,
		enable_fuzz: false,
		request_retention: 0.9,
		maximum_interval: longestDays
	});

const GRADES: Readonly<Record<ReviewRating, Grade>> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good
};

interface Review {
	rating: ReviewRating;
	/** Now, ms UTC. */
	at: number;
	longestDays?: number;
}

/**
 * The card after a review, and when it is due next: FSRS-6 with its default weights, by ts-fsrs.
 * Null stands for what was never reviewed. FSRS models the memory of one fixed card; for skills,
 * asked with a fresh item each time, it is a convenient calendar and no more.
 */
export function scheduleReview(card: ReviewCard | null, review: Review): ReviewCard {
	const { rating, at, longestDays = LONGEST_DAYS } = review;
	const before = card ? toCard(card) : createEmptyCard(new Date(at));
	const { card: after } = schedulerOf(longestDays).next(before, new Date(at), GRADES[rating]);
	return {
		stability: after.stability,
		difficulty: after.difficulty,
		reps: after.reps,
		lapses: after.lapses,
		reviewedAt: at,
		// The scheduler keeps "good" a day later than "hard", also where both are at the limit.
		dueAt: Math.min(after.due.getTime(), at + longestDays * DAY)
	};
}

/** The chance, 0 to 1, that it is still known: what has the least comes first. */
export function chanceOfRecall(card: ReviewCard, at: number): number {
	return schedulerOf(LONGEST_DAYS).get_retrievability(toCard(card), new Date(at), false);
}

function toCard({ reviewedAt, dueAt, ...memory }: ReviewCard): Card {
	return {
		...memory,
		due: new Date(dueAt),
		last_review: new Date(reviewedAt),
		state: State.Review,
		// Steps within a day are off, and the days since the last review are counted anew.
		...{ learning_steps: 0, elapsed_days: 0, scheduled_days: 0 }
	};
}
