import type { KeySpan } from '../keys/key';
import { resolveSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import type { DeskSpan } from './desk-span';

/** The places of a key as they lie on a desk. Throws when a quote is not in the text: check the key first. */
export function fromKey(document: TextDocument, spans: readonly KeySpan[]): DeskSpan[] {
	return spans.map((span) => {
		const { at } = resolveSpan(document, span);
		const { quote: _quote, occurrence: _occurrence, ...rest } = span;
		return { ...rest, start: at.start, end: at.end, review: 'kept', drafted: null };
	});
}
