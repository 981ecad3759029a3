import type { Element } from '../elements';

/** Raise this whenever a number below changes: stored scores say which version they were made with. */
export const SCORING_VERSION = 1;

/**
 * The shortest length, in tokens, that counts as one find of an element (Umin in SCORING 7.1).
 * Without it a key of one-word spans would make each stray word as dear as a whole find.
 */
const UNIT_MIN: Readonly<Record<Element, number>> = { loaded: 4, source: 6, claim: 8, context: 8 };

/**
 * Every threshold of SCORING 7.1 to 7.5. They are design choices backed by simulated learners, not
 * by classroom data (SCORING 8), hence kept together and open to revision.
 */
export const SCORING_CONFIG = {
	version: SCORING_VERSION,
	/** Decimals that stored scores keep (7.0). */
	scoreDecimals: 4,
	/** The least that one unit of extra marking costs, in finds. */
	lambdaMin: 0.5,
	/** What one extra unit, or one wrong option, costs where there is nothing to find. */
	cleanCost: 0.5,
	unitMin: UNIT_MIN,
	/** The share of a core that must be marked for its span to count as found. */
	foundAt: 0.5,
	/** A round is published only up to this lambda (G*U/D) … */
	publishLambdaMax: 2,
	/** … and with at least this many units of text outside all zones. */
	publishRoomUnitsMin: 2,
	/** Credit for a choice that the key lists as defensible (7.2, 7.4). */
	alternativeCredit: 0.5,
	/** What blind ticking is taken to earn in a multi-select (7.5, 7.8). */
	multiSelectGuess: 0.2
} as const;
