import type { MarkTarget } from '../scoring/mark-ruler';
import type { MarkScore } from '../scoring/score-marks';
import { SCORING_CONFIG } from '../scoring/scoring-config';
import { overlaps, type Range } from '../text/range';
import type { Judgement } from './detection-counts';

/** A scored mark round as judgements see it; ranges are of token indexes. */
export interface MarkedSentences {
	readonly sentences: readonly Range[];
	readonly targets: readonly MarkTarget[];
	readonly score: Pick<MarkScore, 'credits' | 'extraRuns'>;
}

/**
 * The sentences of a mark round as judgements (SCORING 7.9): one with a required core is a signal,
 * flagged when a place in it was found; one without any core is noise, flagged by an extra mark. One
 * with optional cores only is neither and left out.
 */
export function judgeSentences({ sentences, targets, score }: MarkedSentences): Judgement[] {
	const credits = new Map(score.credits.map(({ id, credit }) => [id, credit]));
	const isFound = ({ id }: MarkTarget) => (credits.get(id) ?? 0) >= SCORING_CONFIG.foundAt;
	return sentences.flatMap((sentence): Judgement[] => {
		const inside = targets.filter(({ core }) => overlaps(core, sentence));
		const asked = inside.filter(({ isRequired }) => isRequired);
		if (asked.length > 0) return [{ isSignal: true, isFlagged: asked.some(isFound) }];
		if (inside.length > 0) return [];
		const isFlagged = score.extraRuns.some((run) => overlaps(run, sentence));
		return [{ isSignal: false, isFlagged }];
	});
}
