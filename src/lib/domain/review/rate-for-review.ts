import { REVIEW_CONFIG } from './review-config';

/** How well something was remembered, as the scheduler of reviews asks; "easy" is not used. */
export type ReviewRating = 'again' | 'hard' | 'good';

/** The rating of an answer, 0 to 1: again below .5, hard below .8 or after a hint, else good. */
export function rateForReview(score: number, isHinted: boolean): ReviewRating {
	if (score < REVIEW_CONFIG.hardFrom) return 'again';
	return score < REVIEW_CONFIG.goodFrom || isHinted ? 'hard' : 'good';
}
