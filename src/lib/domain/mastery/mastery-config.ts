/**
 * Every number of SCORING 7.8: choices, backed by simulated learners, not by classroom data. Raise
 * the version when one changes: stored states are then folded again.
 */
export const MASTERY_CONFIG = {
	version: 1,
	/** What earlier answers still weigh once another has followed. */
	memory: 0.93,
	/** The probabilities at which the range of a state begins and ends. */
	lowAt: 0.2,
	highAt: 0.8,
	/** Nothing is said before so many weighted responses, from so many articles. */
	responsesMin: 5,
	articlesMin: 2,
	/** Starting: even the upper end lies below this. Secure: even the lower end reaches that. */
	startingBelow: 0.5,
	secureFrom: 0.65,
	/** The weight of an item that comes back, and after how long it does so. */
	repeatWeight: 0.5,
	repeatAfterMs: 7 * 24 * 60 * 60 * 1000,
	/** An answer faster than this was not thought about. */
	thoughtMs: 2000
} as const;
