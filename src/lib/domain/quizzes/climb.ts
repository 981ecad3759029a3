/** What something costs, the gravest part first. */
export type Cost = readonly number[];

/** Whether one cost is lower: at the first part in which they differ. */
export function isCheaper(one: Cost, other: Cost): boolean {
	const at = one.findIndex((part, i) => part !== other[i]);
	return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** Goes on to the first cheaper neighbor until there is none: no single step makes the end cheaper. */
export function climb<T>(
	start: T,
	neighborsOf: (from: T) => Iterable<T>,
	costOf: (of: T) => Cost
): T {
	let best = start;
	let cost = costOf(best);
	for (let isMoving = true; isMoving;) {
		isMoving = false;
		for (const neighbor of neighborsOf(best)) {
			const other = costOf(neighbor);
			if (!isCheaper(other, cost)) continue;
			[best, cost, isMoving] = [neighbor, other, true];
			break;
		}
	}
	return best;
}
