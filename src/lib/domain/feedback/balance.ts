import { overlaps } from '../text/range';
import { tokensOf } from '../text/sentence-of';
import type { Balance } from './feedback';
import type { MarkedRound } from './mark-feedback';

/**
 * Signal and noise of one round (SCORING 7.9): places found, and plain sentences flagged.
 * A plain sentence holds no place of the element, asked or free; it is flagged by an extra mark.
 */
export function measureBalance({ document, exercise, score }: MarkedRound): Balance {
	const plain = document.sentences
		.map(tokensOf)
		.filter((at) => !exercise.targets.some(({ core }) => overlaps(core, at)));
	return {
		found: score.foundCount,
		required: score.credits.length,
		flagged: plain.filter((at) => score.extraRuns.some((run) => overlaps(run, at))).length,
		plain: plain.length
	};
}
