import type { Element } from '../elements';
import type { KeySpan } from '../keys/key';
import type { Range } from '../text/range';

/** Open: nobody has looked at it. Only what is kept gets into the key. */
export const REVIEWS = ['open', 'kept', 'left-out'] as const;
export type Review = (typeof REVIEWS)[number];

/** The words that come with a proposal, beside its kind. */
export const DRAFTED_WORDS = ['why', 'neutral', 'stake', 'question'] as const;

/** What a rule proposed, as it was; stays beside whatever a person makes of it. */
export interface Drafted extends Range, Partial<Pick<KeySpan, (typeof DRAFTED_WORDS)[number]>> {
	rule: string;
	confidence: number;
	element: Element;
	kind: string;
}

/**
 * A place on the editor's desk, on its way into the key. `start` and `end` are token indexes; quote
 * and occurrence follow from them. A rewording without a text still needs a person's words.
 */
export interface DeskSpan extends Omit<KeySpan, 'quote' | 'occurrence'>, Range {
	review: Review;
	/** Null where a person found the place. */
	drafted: Drafted | null;
	/** The words it stood for, where a changed text has them no more: somebody has to look. */
	lost?: string | undefined;
}

/** In the order of the text; of two that begin together the longer first. */
export function sortSpans<S extends Range & { id: string }>(spans: readonly S[]): S[] {
	return spans.toSorted(
		(a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}
