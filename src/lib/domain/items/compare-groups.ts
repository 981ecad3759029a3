import { computeMean } from '../statistics/moments';

/** An item among the best and among the weakest in the rest of the test; shares of its marks. */
export interface GroupComparison {
	/** Learners in each group. */
	readonly size: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * Mean marks of the `size` learners who rank highest and of those who rank lowest; of equals those
 * who come earlier rank higher. A picture, not a measure: with groups of 7 one learner moves it by
 * .14. Null for groups that are empty or would overlap.
 */
export function compareGroups(
	marks: readonly number[],
	ranking: readonly number[],
	size: number
): GroupComparison | null {
	const ranked = marks
		.map((mark, i) => ({ mark, rank: ranking[i] ?? 0 }))
		.toSorted((a, b) => b.rank - a.rank)
		.map(({ mark }) => mark);
	if (2 * size > ranked.length) return null;
	const top = computeMean(ranked.slice(0, size));
	const bottom = computeMean(ranked.slice(ranked.length - size));
	return top === null || bottom === null ? null : { size, top, bottom };
}
