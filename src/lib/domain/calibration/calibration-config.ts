/** Choices of SCORING 7.7; raise the version when one changes. */
export const CALIBRATION_CONFIG = {
	version: 1,
	/** The chance of being right that each level stands for. */
	probabilities: { 'not-sure': 0.5, 'fairly-sure': 0.7, 'very-sure': 0.9 },
	/** So many answers before anything is shown. */
	answersMin: 10
} as const;
