import type { FeatureCounts } from './claim-features';

/**
 * How much each feature speaks for a claim that can be checked, as log-odds. Fitted to the
 * development sets of debates and speeches (README), of which nothing but these numbers is kept.
 */
export const CLAIM_WEIGHTS: FeatureCounts = {
	...{ digits: 1.36, money: 0.8, percent: 0.96, year: -0.14, amount: 0.8, time: 0.38 },
	...{ change: 0.27, deed: 0.43, pastTense: 0.33, matter: 0.56, matters: 0.42 },
	...{ name: 0.27, names: 0.34, manyNames: 0.54, view: -0.85, modal: -0.5, verdict: -0.51 },
	...{ own: -0.57, us: -0.33, you: -0.33, them: -0.13, being: 0.02, not: -0.22, every: -0.15 },
	...{ asking: -0.23, question: -1, exclaimed: 0.01, quoted: -0.29, short: -0.09, brief: -0.17 },
	...{ long: 0.18, veryLong: -0.08, conditional: -0.28, reported: 0.2, opponent: 0.18 },
	...{ ownDeed: -0.06, ourDeed: 0.19, theirDeed: 0.07, namedDeed: 0.17, changedMatter: 0.18 },
	...{ countedMatter: 0.17, datedDeed: -0.07 }
};

/** The sum from which on a sentence is more likely worth a check than not. */
export const CLAIM_THRESHOLD = 0.9;
