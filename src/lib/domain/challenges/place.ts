import type { Element } from '../elements';
import type { Range } from '../text/range';

/** A place that a learner may contest: one of the key, or one that she asks to have in it. */
export interface ContestedPlace extends Range {
	element: Element;
	/** The place of the key; null for words that the key lacks. */
	spanId: string | null;
}

export const CHALLENGE_STATES = ['open', 'accepted', 'debatable', 'declined'] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

/** How a place is called in forms and rows: one name for one place of a text and element. */
export function namePlace({ spanId, start, end }: ContestedPlace): string {
	return spanId === null ? `own:${start}-${end}` : `key:${spanId}`;
}
