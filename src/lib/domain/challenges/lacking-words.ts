import { checkKey } from '../keys/check-key';
import type { KeySpan } from '../keys/key';
import type { TextDocument } from '../text/document';

/** The words of a new place of a key that a teacher writes. */
export type WordField = 'why' | 'neutral' | 'question' | 'whereToLook';

const OF_ELEMENT: Partial<Record<KeySpan['element'], WordField[]>> = {
	loaded: ['neutral'],
	context: ['question', 'whereToLook']
};

/**
 * What is still to be said about a place that is to join a key. One that is asked for needs all its
 * words, a debatable one a reason.
 */
export function lackingWords(document: TextDocument, span: KeySpan): WordField[] {
	if (span.status === 'debatable') return span.why.trim() === '' ? ['why'] : [];
	const empty = (OF_ELEMENT[span.element] ?? []).filter((field) => !span[field]);
	const filled = { ...span, ...Object.fromEntries(empty.map((field) => [field, '-'])) };
	const problems = checkKey(document, { version: 1, signedBy: 'x', spans: [filled] });
	return problems.length > 0 ? ['why', ...empty] : empty;
}
