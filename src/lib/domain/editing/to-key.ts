import type { Key, KeySpan } from '../keys/key';
import { findOccurrences } from '../keys/locate-quote';
import type { TextDocument } from '../text/document';
import { quoteOf } from '../text/sentence-of';
import { sortSpans, type DeskSpan } from './desk-span';

/** The key that the kept places make. Links to places that are not kept fall away. */
export function toKey(
	document: TextDocument,
	spans: readonly DeskSpan[],
	{ version, signedBy }: Pick<Key, 'version' | 'signedBy'>
): Key {
	const kept = sortSpans(spans.filter(({ review }) => review === 'kept'));
	const ids = new Set(kept.map(({ id }) => id));
	return { version, signedBy, spans: kept.map((span) => toKeySpan(document, span, ids)) };
}

function toKeySpan(document: TextDocument, span: DeskSpan, ids: ReadonlySet<string>): KeySpan {
	const { start, end, rewordings, supports, ...others } = span;
	const { review: _review, drafted: _drafted, lost: _lost, ...rest } = others;
	const quote = quoteOf(document, { start, end });
	const linked = supports?.filter((id) => ids.has(id)) ?? [];
	const isWhole = rewordings?.every(({ text }) => text !== '');
	return {
		...withoutEmpty(rest),
		quote,
		...occurrenceOf(document, quote, start),
		...(linked.length > 0 ? { supports: linked } : {}),
		...(isWhole ? { rewordings } : {})
	};
}

/** A field that was emptied on the desk is a field that is not there. */
function withoutEmpty<T extends object>(fields: T): T {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as T;
}

/** Which exact match is meant, where the quote occurs more than once. */
function occurrenceOf({ text, tokens }: TextDocument, quote: string, token: number) {
	const matches = findOccurrences(text, quote);
	if (matches.length < 2) return {};
	const at = tokens[token]?.start;
	return { occurrence: matches.findIndex((match) => match.start === at) + 1 };
}
