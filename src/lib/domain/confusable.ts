import type { Element } from './elements';

const NEIGHBORS: Readonly<Record<Element, Element>> = {
	claim: 'source',
	source: 'claim',
	loaded: 'context',
	context: 'loaded'
};

/**
 * The element that learners mix up with this one, to be practiced together once each was practiced
 * alone (SCORING 5: block a new skill first, then mix confusable pairs). Who says so and what is
 * said share a sentence, so attribution and claim run together; a charged word and a missing fact
 * both leave a reader uneasy, so what is merely unexplained is taken for loaded.
 */
export function neighborOf(element: Element): Element {
	return NEIGHBORS[element];
}
