import { m } from '$i18n/paraglide/messages';
import type { ConfidenceLevel } from '$lib/domain/calibration/confidence';
import type { Sureness } from '$lib/domain/calibration/judge-sureness';
import type { LevelCount } from '$lib/domain/calibration/report-calibration';
import type { Words } from '../words';

export const SURE_LEVEL: Words<ConfidenceLevel> = {
	'not-sure': m.sure_not,
	'fairly-sure': m.sure_fairly,
	'very-sure': m.sure_very
};

/** "When you said very sure, you were right 6 of 9." */
export function levelWords({ level, right, answers }: LevelCount, isClass: boolean): string {
	const numbers = { level: SURE_LEVEL[level](), n: right, of: answers };
	return isClass ? m.sure_class_level(numbers) : m.sure_level(numbers);
}

/** Surer than right, less sure than right, or neither, in words: to a learner and about a class. */
export const SURENESS: { own: Words<Sureness>; class: Words<Sureness> } = {
	own: {
		'surer-than-right': m.sure_over,
		'righter-than-sure': m.sure_under,
		'not-clear': m.sure_even
	},
	class: {
		'surer-than-right': m.sure_class_over,
		'righter-than-sure': m.sure_class_under,
		'not-clear': m.sure_class_even
	}
};
