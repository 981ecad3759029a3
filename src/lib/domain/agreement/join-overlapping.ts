import type { Range } from '../text/range';

/** Ranges in order, joined where they overlap; those that only touch stay apart. */
export function joinOverlapping(ranges: readonly Range[]): Range[] {
	const joined: Range[] = [];
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}
