/** How sure a learner says she is, after the answer and before the feedback. */
export const CONFIDENCE_LEVELS = ['not-sure', 'fairly-sure', 'very-sure'] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

const PROBABILITIES = { 'not-sure': 0.5, 'fairly-sure': 0.7, 'very-sure': 0.9 } as const;

/**
 * The chance of being right that a level stands for (SCORING 7.7): .5, .7, .9, but for "not sure"
 * never less than what guessing among `optionCount` options gives. Leave the count out where
 * nothing is chosen.
 */
export function probabilityOf(level: ConfidenceLevel, optionCount = Infinity): number {
	if (level !== 'not-sure') return PROBABILITIES[level];
	return Math.max(PROBABILITIES[level], 1 / optionCount);
}
