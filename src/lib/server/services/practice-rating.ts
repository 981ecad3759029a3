import { NEW_RATING, type EloRating } from '$lib/domain/review/elo-rating';
import { YES_NO_GUESS } from '$lib/domain/review/choose-review';
import { rateLearner } from '$lib/domain/review/rate-learner';
import type { MetSentence } from '../repositories/met-sentences';

/**
 * How able somebody is at sentences in practice, folded from her first answers to each and from how
 * hard these are known to be by now.
 */
export function practiceRating(
	met: readonly MetSentence[],
	ratings: ReadonlyMap<string, EloRating>
): EloRating {
	return rateLearner(
		firstAnswers(met).map(({ text, score }) => ({
			item: ratings.get(text) ?? NEW_RATING,
			guess: YES_NO_GUESS,
			score
		}))
	);
}

/** The first answer to each sentence: what was read with its reason before says less. */
export function firstAnswers(met: readonly MetSentence[]) {
	const seen = new Set<string>();
	return met.flatMap(({ text, score, ...rest }) => {
		if (seen.has(text)) return [];
		seen.add(text);
		return score === null ? [] : [{ text, score, ...rest }];
	});
}
