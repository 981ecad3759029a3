import type { Element } from '../elements';
import { contains, overlaps, type Range } from '../text/range';
import { sortMarks, type Mark } from './mark';

interface Toggle {
	element: Element;
	/** Tokens to mark, or to free when all of them are marked already. */
	range: Range;
	/** The token range of the sentence: marks never join across its ends. */
	sentence: Range;
	/** Given to a mark that this change brings into being. */
	newId: string;
}

/**
 * Mark a range, or erase it when it is wholly marked already. Marks of one element in
 * one sentence never overlap or touch: neighbours join, and erasing the middle splits.
 * Marks of other elements stay as they are.
 */
export function toggleMark(marks: readonly Mark[], toggle: Toggle): Mark[] {
	const isConcerned = (mark: Mark) =>
		mark.element === toggle.element && contains(toggle.sentence, mark);
	const concerned = marks.filter(isConcerned);
	const untouched = marks.filter((mark) => !isConcerned(mark));
	const isMarked = concerned.some((mark) => contains(mark, toggle.range));
	const changed = isMarked ? erase(concerned, toggle) : join(concerned, toggle);
	return sortMarks([...untouched, ...changed]);
}

function erase(marks: readonly Mark[], { range, newId }: Toggle): Mark[] {
	return marks.flatMap((mark) => {
		if (!overlaps(mark, range)) return [mark];
		const before = { ...mark, end: range.start };
		const after = { ...mark, start: range.end };
		const isSplit = before.start < before.end && after.start < after.end;
		if (isSplit) return [before, { ...after, id: newId }];
		return [before, after].filter((part) => part.start < part.end);
	});
}

function join(marks: readonly Mark[], { element, range, newId }: Toggle): Mark[] {
	const joins = (mark: Mark) => mark.start <= range.end && mark.end >= range.start;
	const joined = marks.filter(joins);
	const whole: Mark = {
		id: joined[0]?.id ?? newId,
		element,
		start: Math.min(range.start, ...joined.map((mark) => mark.start)),
		end: Math.max(range.end, ...joined.map((mark) => mark.end))
	};
	return [...marks.filter((mark) => !joins(mark)), whole];
}
