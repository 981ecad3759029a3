import { m } from '$i18n/paraglide/messages';
import type { ConfidenceLevel } from '$lib/domain/calibration/confidence';
import type { CalibrationReport, LevelCount } from '$lib/domain/calibration/report-calibration';
import type { Words } from '../words';

export const SURE_LEVEL: Words<ConfidenceLevel> = {
	'not-sure': m.sure_not,
	'fairly-sure': m.sure_fairly,
	'very-sure': m.sure_very
};

/** So near to each other, how sure and how right are the same. */
const CLOSE = 0.1;

/** "When you said very sure, you were right 6 of 9." */
export function levelWords({ level, right, answers }: LevelCount, isClass: boolean): string {
	const numbers = { level: SURE_LEVEL[level](), n: right, of: answers };
	return isClass ? m.sure_class_level(numbers) : m.sure_level(numbers);
}

/** Surer than right, less sure than right, or neither, in words. */
export function balanceWords(
	{ overconfidence }: Extract<CalibrationReport, { show: 'picture' }>,
	isClass: boolean
): string {
	if (overconfidence > CLOSE) return isClass ? m.sure_class_over() : m.sure_over();
	if (overconfidence < -CLOSE) return isClass ? m.sure_class_under() : m.sure_under();
	return isClass ? m.sure_class_even() : m.sure_even();
}
