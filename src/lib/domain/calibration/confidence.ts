import { CALIBRATION_CONFIG } from './calibration-config';

/** How sure a learner says she is, after the answer and before the feedback. */
export const CONFIDENCE_LEVELS = ['not-sure', 'fairly-sure', 'very-sure'] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

/**
 * The chance of being right that a level stands for (SCORING 7.7): .5, .7, .9, but for "not sure"
 * never less than what guessing among `optionCount` options gives. Leave the count out where
 * nothing is chosen.
 */
export function probabilityOf(level: ConfidenceLevel, optionCount = Infinity): number {
	const probability = CALIBRATION_CONFIG.probabilities[level];
	return level === 'not-sure' ? Math.max(probability, 1 / optionCount) : probability;
}
