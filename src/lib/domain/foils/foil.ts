import type { Element } from '../elements';
import type { Favors } from '../keys/key';

/** One member of a pair: a sentence or two, and why it has the thing or does not. */
export interface FoilSentence {
	text: string;
	/** The words that the question is about; they stand in the text as they are here. */
	tested?: string[] | undefined;
	why: string;
}

/** Two passages alike in theme and length, one with the element and one without. */
export interface FoilPair {
	id: string;
	element: Element;
	theme: string;
	/** Which side of the theme the loaded wording helps; only loaded pairs have it. */
	favors?: Exclude<Favors, 'neither'> | undefined;
	/** The place in the two parallel tests, 1 to 40; such pairs never appear in practice. */
	form?: number | undefined;
	/** The one with the element. */
	signal: FoilSentence;
	/** The one that looks like it and is not. */
	foil: FoilSentence;
}

/** The pairs that may be practiced: all but those kept for the tests. */
export function practicePairs(pairs: readonly FoilPair[]): FoilPair[] {
	return pairs.filter(({ form }) => form === undefined);
}
