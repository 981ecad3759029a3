import type { LoadedTerm } from './lexicon';

/**
 * How much a term of each kind and strength (1, 2, 3) speaks for being loaded where it stands, as log-odds
 * from the point at which the rule speaks up. Fitted by group to the development set (README), of which
 * nothing but these numbers is kept.
 */
export const TERM_WEIGHTS: Record<LoadedTerm['kind'], readonly [number, number, number]> = {
	labelling: [0.23, 1.12, 1.64],
	'loaded-language': [0.32, 1, 1.74],
	'exaggeration-or-minimisation': [0.19, 0.67, 0.8],
	'appeal-to-fear': [0.52, 0.85, 1.3],
	euphemism: [-0.19, 0.37, 0.9],
	'dehumanising-metaphor': [0.6, 1.2, 1.6],
	doubt: [0.7, 1.1, 1.5],
	'certainty-or-flag-waving': [-0.26, 0.78, 1.43]
};

/** What in the same sentence speaks for or against it. */
export const PLACE_WEIGHTS = {
	/** In quotation marks: somebody else's word. */
	quoted: -0.95,
	/** The sentence reports what others say: "said", "according to". Quotation marks say so already. */
	reported: -0.32,
	/** There are figures in the sentence. */
	counted: -0.31,
	/** Phrases and compounds are more often the name of a thing. */
	severalWords: -0.5,
	hyphenated: -0.38,
	/** "So", "very", "too" before it. */
	degree: 0.25
} as const;
