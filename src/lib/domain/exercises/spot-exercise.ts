import type { Element } from '../elements';
import type { FoilPair } from '../foils/foil';
import { seededRandom, shuffle } from '../random';
import type { SpotExercise, SpotItem } from './exercise';

/** Half of them have the element, half are fine. */
export const SPOT_LENGTH = 10;

/** What can be practiced at a time: one element, or two that are easily confused. */
export const SPOT_SETS = [
	'loaded',
	'source',
	'claim',
	'context',
	'source+claim',
	'loaded+context'
] as const;
export type SpotSetId = (typeof SPOT_SETS)[number];

interface SpotAsk {
	elements: readonly Element[];
	/** The same seed and number give the same items. */
	seed: string;
	/** Counted from 1: sets with one seed go round the bank before a pair comes back. */
	number: number;
}

/**
 * A set of yes/no items, one a pair, from pairs for practice. Several elements are mixed in
 * equal parts. Throws a RangeError when the bank is too small.
 */
export function spotSet(
	pairs: readonly FoilPair[],
	{ elements, seed, number }: SpotAsk
): SpotExercise {
	const random = seededRandom(`${seed}:spot:${elements.join('+')}:${number}`);
	const share = SPOT_LENGTH / elements.length;
	const chosen = elements.flatMap((element) => {
		const order = shuffle(
			pairs.filter((pair) => pair.element === element),
			seededRandom(`${seed}:${element}`)
		);
		if (order.length < share) throw new RangeError(`too few pairs for ${element}`);
		const first = (number - 1) * share;
		return Array.from({ length: share }, (_, i) => order[(first + i) % order.length]).filter(
			(pair) => pair !== undefined
		);
	});
	const kinds = shuffle(
		chosen.map((_, i) => i % 2 === 0),
		random
	);
	const items = chosen.map((pair, i) => itemOf(pair, kinds[i] === true));
	return {
		kind: 'spot',
		id: 'spot',
		items: shuffle(items, random).map((item, i) => ({ ...item, id: `s${i + 1}` }))
	};
}

/** One member of a pair as an item. */
export function itemOf(pair: FoilPair, hasIt: boolean): SpotItem {
	const { text, tested = [], why } = hasIt ? pair.signal : pair.foil;
	return { id: pair.id, element: pair.element, text, tested, hasIt, why };
}
