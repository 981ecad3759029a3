import type { Words } from '../words';
import type { LoadedTerm } from './lexicon';
import { PLACE_WEIGHTS, TERM_WEIGHTS } from './loaded-weights';

const REPORTING = new Set(
	'said says told wrote announced reported stated added according'.split(' ')
);
const DEGREE = new Set('so very most more too as quite rather'.split(' '));

/** What of a sentence is the same for every term in it. */
export interface Surroundings {
	isReported: boolean;
	isCounted: boolean;
}

export function surroundingsOf({ lower }: Words): Surroundings {
	return {
		isReported: lower.some((word) => REPORTING.has(word)),
		isCounted: lower.some((word) => /\d/.test(word))
	};
}

/** How sure it is that a term is loaded where it stands, 0 to 1; from .5 on it speaks up. */
export function weighTerm(
	{ kind, strength, words }: LoadedTerm,
	{ isReported, isCounted }: Surroundings,
	{ isQuoted, before }: { isQuoted: boolean; before: string }
): number {
	const sum =
		(TERM_WEIGHTS[kind][strength - 1] ?? 0) +
		(isQuoted ? PLACE_WEIGHTS.quoted : isReported ? PLACE_WEIGHTS.reported : 0) +
		(isCounted ? PLACE_WEIGHTS.counted : 0) +
		(words.length > 1 ? PLACE_WEIGHTS.severalWords : 0) +
		(words.some((word) => word.includes('-')) ? PLACE_WEIGHTS.hyphenated : 0) +
		(DEGREE.has(before) ? PLACE_WEIGHTS.degree : 0);
	return 1 / (1 + Math.exp(-sum));
}
