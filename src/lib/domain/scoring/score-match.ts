import { clampScore } from './round-score';

/** A matching item and its outcome, in counts. */
export interface MatchAnswer {
	/** Claims to be matched (n). */
	readonly pairCount: number;
	/** Targets on offer (m), with "no source given" and at least one that fits nothing. */
	readonly targetCount: number;
	/** Claims matched rightly (C). */
	readonly correctCount: number;
}

export interface MatchScore {
	/** The share matched rightly: the score the learner sees. */
	readonly proportion: number;
	/** The share that blind matching gets on average, 1/m; targets may be used again. */
	readonly chance: number;
	/** What counts for mastery (with g = 0): 0 at chance or below, 1 for all right. */
	readonly chanceCorrected: number;
}

/**
 * Scores "match claim to source" by SCORING 7.3: C/n, and max(0, (C - n/m) / (n - n/m)) for mastery.
 * The whole item is one response, as its pairs are not independent. Null when the item is invalid:
 * no claim, or fewer than two targets.
 */
export function scoreMatch({
	pairCount,
	targetCount,
	correctCount
}: MatchAnswer): MatchScore | null {
	if (pairCount < 1 || targetCount < 2) return null;
	const byChance = pairCount / targetCount;
	return {
		proportion: clampScore(correctCount / pairCount),
		chance: 1 / targetCount,
		chanceCorrected: clampScore((correctCount - byChance) / (pairCount - byChance))
	};
}
