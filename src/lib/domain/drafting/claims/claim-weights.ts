import type { FeatureCounts } from './claim-features';

/**
 * How much each feature speaks for a claim that can be checked, as log-odds. Fitted to the
 * development sets of debates and speeches (README), of which nothing but these numbers is kept.
 */
export const CLAIM_WEIGHTS: FeatureCounts = {
	...{ digits: 1.07, money: 0.91, percent: 1.23, year: -0.11, amount: 0.51, time: 0.35 },
	...{ change: 0.13, deed: 0.19, pastTense: 0.29, matter: 0.57, matters: 0.17 },
	...{ name: 0.24, names: 0.18, manyNames: 0.71, view: -0.71, modal: -0.26, verdict: -0.38 },
	...{ own: -0.82, us: 0.03, you: -0.27, them: -0.15, being: -0.17, not: -0.21, every: -0.06 },
	...{ asking: -0.19, question: -1.52, quoted: -0.14, brief: -0.15, long: 0.23, veryLong: -0.16 },
	...{ conditional: -0.52, reported: 0.29, opponent: -0.04 },
	...{ ownDeed: 0.09, ourDeed: 0.03, theirDeed: 0.1, namedDeed: 0.22, changedMatter: 0.1 },
	...{ countedMatter: -0.41, datedDeed: 0.03, figures: 0.45, onRecord: 0.85, perfect: 0.3 },
	...{ passive: 0.1, wasOrHad: -0.26, compared: 0.34, superlative: 0.32, ranked: 0.3 },
	...{ ongoing: 0.3, ought: -0.69, supposed: -0.13, ideal: -0.36, joined: -0.71 },
	...{ opensWithI: -0.54, opensWithYou: -0.58, opensWithThat: -0.45, weDid: -0.23 }
};

/** The sum from which on a sentence is more likely worth a check than not. */
export const CLAIM_THRESHOLD = 0.53;
