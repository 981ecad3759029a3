import { SCORING_CONFIG } from './scoring-config';

const SCALE = 10 ** SCORING_CONFIG.scoreDecimals;

/** The number as scores are stored: four decimals (SCORING 7.0), and never a negative zero. */
export function roundScore(value: number): number {
	return Math.round(value * SCALE) / SCALE + 0;
}

/** A raw score as the learner sees it: nothing below 0, nothing above 1, four decimals. */
export function clampScore(raw: number): number {
	return roundScore(Math.min(1, Math.max(0, raw)));
}
