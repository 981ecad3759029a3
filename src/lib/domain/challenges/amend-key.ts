import type { Key, KeySpan } from '../keys/key';
import { findOccurrences } from '../keys/locate-quote';
import { resolveSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import { overlaps, type Range } from '../text/range';
import { quoteOf } from '../text/sentence-of';

/** What an answer to a challenge does to a key. A place is the same one when id and words are. */
export type KeyChange =
	| { type: 'drop' | 'loosen'; place: Pick<KeySpan, 'id' | 'element' | 'quote'> }
	| { type: 'add'; span: KeySpan };

/**
 * The places of a key after a change, the rest as it was; null where nothing changes: the place is
 * not there, is debatable already, or the key has one at these words.
 */
export function amendSpans(
	document: TextDocument,
	{ spans }: Pick<Key, 'spans'>,
	change: KeyChange
): KeySpan[] | null {
	if (change.type === 'add') return addSpan(document, spans, change.span);
	const { id, element, quote } = change.place;
	const isIt = (span: KeySpan) =>
		span.id === id && span.element === element && span.quote === quote;
	const found = spans.find(isIt);
	if (!found || found.status === 'decoy') return null;
	if (change.type === 'drop') return dropSpans(spans, [found]);
	if (found.status === 'debatable') return null;
	return spans.map((span) => (span === found ? { ...span, status: 'debatable' as const } : span));
}

/** A decoy of the element at these words gives way: the key said that they are none. */
function addSpan(document: TextDocument, spans: readonly KeySpan[], added: KeySpan) {
	const { at } = resolveSpan(document, added);
	const there = spans.filter(
		(span) => span.element === added.element && overlaps(resolveSpan(document, span).at, at)
	);
	if (there.some(({ status }) => status !== 'decoy')) return null;
	return [...dropSpans(spans, there), added];
}

function dropSpans(spans: readonly KeySpan[], dropped: readonly KeySpan[]): KeySpan[] {
	const gone = new Set(dropped.map(({ id }) => id));
	return spans
		.filter(({ id }) => !gone.has(id))
		.map(({ supports, ...span }) => {
			const left = supports?.filter((id) => !gone.has(id)) ?? [];
			return left.length > 0 ? { ...span, supports: left } : span;
		});
}

/** The quote of a place, and which match of it is meant, as a key stores them. */
export function quoteAt(document: TextDocument, at: Range): Pick<KeySpan, 'quote' | 'occurrence'> {
	const quote = quoteOf(document, at);
	const matches = findOccurrences(document.text, quote);
	if (matches.length < 2) return { quote };
	const start = document.tokens[at.start]?.start;
	return { quote, occurrence: matches.findIndex((match) => match.start === start) + 1 };
}
