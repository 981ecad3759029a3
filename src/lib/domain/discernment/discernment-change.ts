import { sideOfZero } from '../statistics/interval';
import type { MeanInterval } from '../statistics/mean-interval';
import { computePairedInterval } from '../statistics/paired-interval';
import { computeDiscernment, type Discernment } from './compute-discernment';
import { fewestUnits, type DetectionCounts } from './detection-counts';
import { DISCERNMENT_CONFIG } from './discernment-config';

/** One learner on two parallel sets. */
export interface BeforeAfter {
	readonly before: DetectionCounts;
	readonly after: DetectionCounts;
}

export type ChangeVerdict =
	| 'no-clear-change'
	| 'sharper'
	| 'sharper-and-more-suspicious'
	| 'sharper-and-less-suspicious'
	/** Flags more of everything, and is not better at telling apart. */
	| 'flags-more'
	| 'flags-less'
	| 'less-sharp';

export type DiscernmentChange =
	/** Too few learners with enough judgements both times: nothing is said. */
	| { readonly show: 'too-few'; readonly learners: number }
	| {
			readonly show: 'change';
			readonly learners: number;
			/** After less before, with 95 % paired t intervals. */
			readonly sensitivity: MeanInterval;
			readonly criterion: MeanInterval;
			readonly verdict: ChangeVerdict;
	  };

/**
 * What has changed in a class between two parallel sets (SCORING 7.9): over the learners with at
 * least 10 signals and 10 noise both times, from 8 of them. There is no verdict on hits alone.
 */
export function compareDiscernment(learners: readonly BeforeAfter[]): DiscernmentChange {
	const { changeUnitsMin, classLearnersMin } = DISCERNMENT_CONFIG;
	const measured = learners
		.filter(({ before, after }) =>
			[before, after].every((counts) => fewestUnits(counts) >= changeUnitsMin)
		)
		.map(({ before, after }) => ({
			before: computeDiscernment(before),
			after: computeDiscernment(after)
		}));
	const changeOf = (measure: (one: Discernment) => number) =>
		computePairedInterval(
			measured.map(({ before, after }) => ({ before: measure(before), after: measure(after) }))
		);
	const sensitivity = changeOf((one) => one.sensitivity.value);
	const criterion = changeOf((one) => one.criterion.value);
	if (measured.length < classLearnersMin || !sensitivity || !criterion) {
		return { show: 'too-few', learners: measured.length };
	}
	const verdict = judgeChange(sensitivity, criterion);
	return { show: 'change', learners: measured.length, sensitivity, criterion, verdict };
}

/** The verdicts of SCORING 7.9. Flagging more or less is one only where sharpness has not changed. */
function judgeChange(sensitivity: MeanInterval, criterion: MeanInterval): ChangeVerdict {
	const sharpness = sideOfZero(sensitivity);
	const leaning = sideOfZero(criterion);
	if (sharpness === 'above') {
		if (leaning === 'both') return 'sharper';
		return leaning === 'below' ? 'sharper-and-more-suspicious' : 'sharper-and-less-suspicious';
	}
	if (sharpness === 'below') return 'less-sharp';
	if (leaning === 'both') return 'no-clear-change';
	return leaning === 'below' ? 'flags-more' : 'flags-less';
}
