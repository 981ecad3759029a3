import { NEW_RATING, rateAnswer, type EloRating } from './elo-rating';

/** An answer to one item whose difficulty is known by now. */
export interface RatedAnswer {
	readonly item: EloRating;
	readonly guess: number;
	/** 0 to 1. */
	readonly score: number;
}

/** How able a learner is, folded from all answers in their order: for choosing, never shown. */
export function rateLearner(answers: readonly RatedAnswer[]): EloRating {
	return answers.reduce(
		(learner, { item, guess, score }) => rateAnswer({ learner, item, guess }, score).learner,
		NEW_RATING
	);
}
