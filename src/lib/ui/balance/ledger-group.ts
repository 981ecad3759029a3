/** Counts as a bar draws them: the clear ones, then the debatable ones. */
export type BarCounts = readonly [clear: number, debatable: number];

/** One entry of a ledger table: a bar, and the rows of numbers that it shows. */
export interface LedgerGroup {
	id: string;
	title: string;
	note?: string;
	href?: string;
	/** Drawn from the middle to the left; without it the bar begins at the edge. */
	left?: BarCounts;
	right: BarCounts;
	/** One row without a name stands beside the title; more stand below it. */
	rows: { name?: string; counts: readonly number[] }[];
}

/** The longest half of any bar, so that all bars of a table have one scale. */
export function longestHalf(groups: readonly LedgerGroup[]): number {
	const sums = groups.flatMap(({ left, right }) => [left ?? [0, 0], right].map(([a, b]) => a + b));
	return Math.max(1, ...sums);
}
