import type { ResolvedSpan } from '../keys/resolve-key';
import { overlaps, type Range } from '../text/range';
import type { FeedbackNote, Verdict } from './feedback';

/** The parts of a place that were marked. */
export function markedParts(at: Range, marks: readonly Range[]): Range[] {
	return marks
		.filter((mark) => overlaps(mark, at))
		.map((mark) => ({ start: Math.max(mark.start, at.start), end: Math.min(mark.end, at.end) }));
}

/** A note on a key span, with the key's own words. */
export function noteOnSpan(
	span: ResolvedSpan,
	verdict: Verdict,
	marks: readonly Range[]
): FeedbackNote {
	return {
		verdict,
		at: span.at,
		marked: markedParts(span.at, marks),
		quote: span.quote,
		why: span.why,
		general: null,
		neutral: span.neutral ?? null,
		question: span.question ?? null,
		whereToLook: span.whereToLook ?? null,
		element: null,
		kind: span.kind
	};
}

/** A note that the key has no words for. */
export function plainNote(
	verdict: Verdict,
	at: Range,
	{ quote, general }: Pick<FeedbackNote, 'quote' | 'general'>
): FeedbackNote {
	return {
		verdict,
		at,
		marked: [at],
		quote,
		why: null,
		general,
		neutral: null,
		question: null,
		whereToLook: null,
		element: null,
		kind: null
	};
}
