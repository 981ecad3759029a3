import { MASTERY_CONFIG } from './mastery-config';

/** How an item was met. */
export interface ResponseFacts {
	/** Time since the learner last answered this item, ms; null for the first try. */
	readonly sinceLastMs: number | null;
	/** An example that is worked out, or worked out but for its last step, practices nothing alone. */
	readonly support: 'none' | 'worked' | 'faded';
	/** Time taken for the answer, ms; of an exercise of several questions, the time for one. */
	readonly takenMs: number;
}

/**
 * How much a response counts for mastery, w in SCORING 7.8: 1 on the first try, .5 when the item
 * comes back after 7 days or more, 0 for anything sooner, for worked and faded examples, and for an
 * answer given in under 2 seconds.
 */
export function weighResponse({ sinceLastMs, support, takenMs }: ResponseFacts): number {
	if (support !== 'none' || takenMs < MASTERY_CONFIG.thoughtMs) return 0;
	if (sinceLastMs === null) return 1;
	return sinceLastMs >= MASTERY_CONFIG.repeatAfterMs ? MASTERY_CONFIG.repeatWeight : 0;
}
