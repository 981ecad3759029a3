import { clampScore, roundScore } from './round-score';
import { SCORING_CONFIG } from './scoring-config';

/** The options of an item, which of them are right, and which the learner ticked. */
export interface MultiSelectAnswer<Id> {
	readonly options: ReadonlySet<Id>;
	readonly correct: ReadonlySet<Id>;
	readonly selected: ReadonlySet<Id>;
}

export interface MultiSelectScore {
	/** 0 to 1. */
	readonly score: number;
	/** The score before clamping, so possibly negative. */
	readonly raw: number;
	/** What one wrong option costs, in right ones. */
	readonly lambda: number;
	/** What blind ticking is taken to earn (g in SCORING 7.8). */
	readonly guess: number;
}

/**
 * Scores "tick every option that …" by SCORING 7.5: right minus weighted wrong with
 * lambda = max(0.5, G/(n-G)), so that ticking everything earns 0. Ticks outside the options are
 * ignored. Null when every option is right (or there is none): such an item is invalid.
 */
export function scoreMultiSelect<Id>(answer: MultiSelectAnswer<Id>): MultiSelectScore | null {
	const { options, correct, selected } = answer;
	const rightCount = [...options].filter((id) => correct.has(id)).length;
	const wrongCount = options.size - rightCount;
	if (wrongCount === 0) return null;

	const ticked = [...options].filter((id) => selected.has(id));
	const hits = ticked.filter((id) => correct.has(id)).length;
	const wrong = ticked.length - hits;
	const lambda = Math.max(SCORING_CONFIG.lambdaMin, rightCount / wrongCount);
	const raw =
		rightCount === 0 ? 1 - SCORING_CONFIG.cleanCost * wrong : (hits - lambda * wrong) / rightCount;
	const guess = SCORING_CONFIG.multiSelectGuess;
	return { score: clampScore(raw), raw: roundScore(raw), lambda, guess };
}
