import type { Range } from '../text/range';

/**
 * Per token, how many learners marked it for one element; one list of marks a learner. Overlapping
 * marks of one learner count once; what lies outside the text is ignored.
 */
export function countMarked(tokenCount: number, markings: readonly (readonly Range[])[]): number[] {
	const counts = Array.from({ length: tokenCount }, () => 0);
	for (const marks of markings) {
		let next = 0;
		for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
			for (let token = Math.max(start, next); token < Math.min(end, tokenCount); token++) {
				counts[token] = (counts[token] ?? 0) + 1;
			}
			next = Math.max(next, end);
		}
	}
	return counts;
}

/** The class's marks as a heat map: per token, the share of learners who marked it, 0 to 1. */
export function computeHeat(tokenCount: number, markings: readonly (readonly Range[])[]): number[] {
	const learners = Math.max(1, markings.length);
	return countMarked(tokenCount, markings).map((count) => count / learners);
}
