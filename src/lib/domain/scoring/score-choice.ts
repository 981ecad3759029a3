import { clampScore } from './round-score';
import { SCORING_CONFIG } from './scoring-config';

/** The answer of a single-choice item: the option that fits, and others that can be defended. */
export interface ChoiceKey {
	readonly best: string;
	readonly alternatives: readonly string[];
}

export interface ChoiceScore {
	/** 0 to 1, four decimals; wrong choices cost nothing beyond the point they miss. */
	readonly score: number;
	/** The chance of hitting the key blindly, 1/k (g in SCORING 7.8). */
	readonly guess: number;
}

/** The credit of a choice (SCORING 7.2, 7.4): 1 the key, 0.5 a listed alternative, 0 else or unanswered. */
export function creditChoice(chosen: string | null, key: ChoiceKey): number {
	if (chosen === null) return 0;
	if (chosen === key.best) return 1;
	return key.alternatives.includes(chosen) ? SCORING_CONFIG.alternativeCredit : 0;
}

/**
 * Scores one choice among k options (SCORING 7.2, 7.4, 7.6 with k = 2) from its credit, 0 to 1.
 * Throws a RangeError below two options: there is nothing to choose.
 */
export function scoreChoice(optionCount: number, credit: number): ChoiceScore {
	if (!(optionCount >= 2)) throw new RangeError(`A choice needs two options, not ${optionCount}`);
	return { score: clampScore(credit), guess: 1 / optionCount };
}
