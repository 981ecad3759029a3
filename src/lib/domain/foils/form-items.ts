import type { Element } from '../elements';
import { seededRandom, shuffle } from '../random';
import type { FoilPair, FoilSentence } from './foil';

/** One question of a parallel test: does this passage have the element? */
export interface FormItem {
	pairId: string;
	element: Element;
	sentence: FoilSentence;
	isSignal: boolean;
}

export const FORM_PAIRS = 40;

/**
 * The forty questions of one of the two parallel tests, in an order that never changes. The first
 * form has the signals of pairs 1 to 20 and the foils of the others; the second has the reverse,
 * so that nobody meets a passage twice.
 */
export function formItems(pairs: readonly FoilPair[], form: 1 | 2): FormItem[] {
	const items = pairs
		.flatMap((pair) => (pair.form === undefined ? [] : [{ ...pair, form: pair.form }]))
		.sort((a, b) => a.form - b.form)
		.map(({ id, element, form: place, signal, foil }) => {
			const isSignal = place <= FORM_PAIRS / 2 === (form === 1);
			return { pairId: id, element, sentence: isSignal ? signal : foil, isSignal };
		});
	return shuffle(items, seededRandom(`form-${form}`));
}
