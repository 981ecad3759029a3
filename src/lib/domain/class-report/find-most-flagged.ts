import type { MarkTarget } from '../scoring/mark-ruler';
import { overlaps } from '../text/range';
import type { Sentence } from '../text/document';
import { tokensOf } from '../text/sentence-of';
import type { RoundWork } from './round-work';

/** A sentence without anything to flag, and how many flagged it all the same. */
export interface FlaggedSentence {
	readonly sentenceId: number;
	readonly flagged: number;
	readonly learners: number;
}

interface Round {
	readonly sentences: readonly Sentence[];
	readonly targets: readonly MarkTarget[];
	readonly work: readonly RoundWork[];
}

/**
 * The neutral sentence that most learners put an extra mark in (SCORING 7.10); of equals the
 * earlier. Neutral is a sentence without any core, asked or free. Null when nobody flagged one.
 */
export function findMostFlagged({ sentences, targets, work }: Round): FlaggedSentence | null {
	const flagged = sentences
		.map((sentence) => ({ sentence, at: tokensOf(sentence) }))
		.filter(({ at }) => !targets.some(({ core }) => overlaps(core, at)))
		.map(({ sentence, at }) => ({
			sentenceId: sentence.id,
			flagged: work.filter(({ score }) => score.extraRuns.some((run) => overlaps(run, at))).length,
			learners: work.length
		}))
		.sort((a, b) => b.flagged - a.flagged || a.sentenceId - b.sentenceId);
	return flagged.find((one) => one.flagged > 0) ?? null;
}
