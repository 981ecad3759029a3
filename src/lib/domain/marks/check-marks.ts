import { ok, refuse, type Result } from '../result';
import type { TextDocument } from '../text/document';
import { contains, type Range } from '../text/range';
import { joinMarks } from './join-marks';
import { MAX_MARKS } from './mark';

export type MarksProblem = 'too-many-marks' | 'mark-out-of-range';

/**
 * What a learner sent, put in order and joined, or why it cannot be right: more than
 * `MAX_MARKS`, or a mark that is empty, outside the text, or longer than its sentence.
 */
export function checkMarks(
	document: TextDocument,
	marks: readonly Range[]
): Result<Range[], MarksProblem> {
	const isInside = (mark: Range) => mark.start < mark.end && sentenceAround(document, mark);
	if (!marks.every(isInside)) return refuse('mark-out-of-range');
	const starts = new Set(document.sentences.map((sentence) => sentence.firstToken));
	const joined = joinMarks(marks, starts);
	return joined.length > MAX_MARKS ? refuse('too-many-marks') : ok(joined);
}

function sentenceAround(document: TextDocument, mark: Range) {
	return document.sentences.find((sentence) =>
		contains({ start: sentence.firstToken, end: sentence.endToken }, mark)
	);
}
