import type { Range } from '../text/range';
import { sortMarks } from './mark';

/**
 * Marks in order, joined where they overlap or touch; the first words of sentences, where
 * marks never join, are `starts`.
 */
export function joinMarks(marks: readonly Range[], starts: ReadonlySet<number>): Range[] {
	const joined: Range[] = [];
	for (const { start, end } of sortMarks(marks)) {
		const last = joined.at(-1);
		const touches = last && (start < last.end || (start === last.end && !starts.has(start)));
		if (last && touches) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}
