import type { Element } from '../elements';
import type { Range } from '../text/range';

/** A learner's mark: token indexes `[start, end)` of one sentence, for one element. */
export interface Mark extends Range {
	id: string;
	element: Element;
}

/** The most marks one response may hold; far above any honest answer. */
export const MAX_MARKS = 300;

/** Reading order; where two start together, the longer one (the outer one) comes first. */
export function sortMarks<T extends Range>(marks: readonly T[]): T[] {
	return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}
