import { overlaps, type Range } from '../text/range';
import type { Sentence } from '../text/document';
import { tokensOf } from '../text/sentence-of';

/** How a class is divided over a sentence. */
export interface DisputedSentence {
	readonly sentenceId: number;
	/** The share of learners who marked any word of it, 0 to 1. */
	readonly share: number;
	/** 4p(1-p) of that share: 1 when half the class marked it, 0 when all or nobody did. */
	readonly dispute: number;
}

/**
 * All sentences, the most disputed first, of equals the earlier: those are worth talking about.
 * The measure is the Gini impurity of marked against left, doubled to reach 1; it falls off slowly
 * near the middle, so that 12 of 25 and 13 of 25 are all but the same. One list of marks a learner.
 */
export function rankDisputed(
	sentences: readonly Sentence[],
	markings: readonly (readonly Range[])[]
): DisputedSentence[] {
	return sentences
		.map((sentence) => {
			const at = tokensOf(sentence);
			const marking = markings.filter((marks) => marks.some((mark) => overlaps(mark, at)));
			const share = markings.length === 0 ? 0 : marking.length / markings.length;
			return { sentenceId: sentence.id, share, dispute: 4 * share * (1 - share) };
		})
		.sort((a, b) => b.dispute - a.dispute || a.sentenceId - b.sentenceId);
}
