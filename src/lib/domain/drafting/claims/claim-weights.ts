import type { FeatureCounts } from './claim-features';

/**
 * How much each feature speaks for a claim that can be checked, as log-odds. Fitted to the
 * development sets of debates and speeches (README), of which nothing but these numbers is kept.
 */
export const CLAIM_WEIGHTS: FeatureCounts = {
	...{ digits: 1.48, money: 0.81, percent: 0.97, year: -0.16, amount: 0.79, time: 0.37 },
	...{ change: 0.27, deed: 0.43, pastTense: 0.32, matter: 0.75, matters: 0.24 },
	...{ name: 0.3, names: 0.33, manyNames: 0.53, view: -0.81, modal: -0.48, verdict: -0.5 },
	...{ own: -0.58, us: -0.35, you: -0.34, them: -0.13, being: 0.03, not: -0.22, every: -0.16 },
	...{ asking: -0.2, question: -1.03, exclaimed: 0.02, quoted: -0.28, short: -0.08, brief: -0.17 },
	...{ long: 0.2, veryLong: -0.08, conditional: -0.3, reported: 0.2, opponent: 0.16 },
	...{ ownDeed: -0.06, ourDeed: 0.19, theirDeed: 0.08, namedDeed: 0.18, changedMatter: 0.19 },
	...{ countedMatter: -0.06, datedDeed: -0.05 }
};

/** The sum from which on a sentence is more likely worth a check than not. */
export const CLAIM_THRESHOLD = 0.88;
