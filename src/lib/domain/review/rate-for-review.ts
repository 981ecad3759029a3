/** How well something was remembered, as the scheduler of reviews asks; "easy" is not used. */
export type ReviewRating = 'again' | 'hard' | 'good';

/** Borders of the ratings: choices of SCORING 7.8. */
const HARD_FROM = 0.5;
const GOOD_FROM = 0.8;

/** The rating of an answer, 0 to 1: again below .5, hard below .8 or after a hint, else good. */
export function rateForReview(score: number, isHinted: boolean): ReviewRating {
	if (score < HARD_FROM) return 'again';
	return score < GOOD_FROM || isHinted ? 'hard' : 'good';
}
