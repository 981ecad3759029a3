import { contains, type Range } from '../text/range';
import type { DeskSpan } from './desk-span';
import { kindsOf } from './needs';

/** What a person may change in a place on the desk. */
export type SpanChange = Partial<Omit<DeskSpan, 'id' | 'drafted'>>;

/**
 * A changed place that holds together: a kind that its element does not have is replaced by the
 * first that it has, and fields of another element are dropped.
 */
export function changeSpan(span: DeskSpan, change: SpanChange): DeskSpan {
	const { lost, ...changed } = { ...span, ...change };
	// Whoever moves or keeps a place has found where it belongs.
	const isFound = change.start ?? change.end ?? change.review;
	const still = lost !== undefined && isFound === undefined ? { lost } : {};
	const kinds = kindsOf(changed);
	const kind = kinds.includes(changed.kind) ? changed.kind : (kinds[0] ?? changed.kind);
	const isSame = changed.element === span.element;
	return { ...(isSame ? changed : withoutElementFields(changed)), kind, ...still };
}

function withoutElementFields(span: DeskSpan): DeskSpan {
	const { neutral, inQuotation, favors, rewordings, ...rest } = span;
	const { stake, speaker, supports, question, whereToLook, scored, ...plain } = rest;
	const { element } = span;
	if (element === 'loaded')
		return { ...plain, ...given({ neutral, inQuotation, favors, rewordings }) };
	if (element === 'source') return { ...plain, ...given({ stake, speaker, supports }) };
	return element === 'context' ? { ...plain, ...given({ question, whereToLook, scored }) } : plain;
}

/** Without what is undefined. */
export function given<T extends object>(fields: T): Partial<T> {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined)
	) as Partial<T>;
}

/** How an edge moves: by one word, never over the end of a sentence, never to nothing. */
export type EdgeMove = { edge: 'start' | 'end'; by: -1 | 1 };

/** The words of a place after an edge has moved inside its sentence; the same when it cannot move. */
export function moveEdge({ start, end }: Range, sentence: Range, { edge, by }: EdgeMove): Range {
	const moved = edge === 'start' ? { start: start + by, end } : { start, end: end + by };
	return moved.start < moved.end && contains(sentence, moved) ? moved : { start, end };
}
