import { computeWilsonInterval } from '../statistics/wilson-interval';
import type { CalibrationReport } from './report-calibration';

/** Whether somebody was surer than right; ids of words. */
export type Sureness = 'surer-than-right' | 'righter-than-sure' | 'not-clear';

/**
 * Told only where how sure somebody was lies outside the 95 % interval of how right she was: ten
 * answers leave much to chance.
 */
export function judgeSureness({
	levels,
	answers,
	overconfidence
}: Extract<CalibrationReport, { show: 'picture' }>): Sureness {
	const right = levels.reduce((sum, level) => sum + level.right, 0);
	const range = computeWilsonInterval(right, answers);
	const stated = overconfidence + right / answers;
	if (range && stated > range.high) return 'surer-than-right';
	return range && stated < range.low ? 'righter-than-sure' : 'not-clear';
}
