import { computeMeanInterval, type MeanInterval } from '../statistics/mean-interval';
import { computeDiscernment } from './compute-discernment';
import { addDetections, fewestUnits, type DetectionCounts } from './detection-counts';
import { DISCERNMENT_CONFIG } from './discernment-config';
import { judgeLeaning, type Leaning } from './judge-leaning';

/** What may be shown of a class: all its judgements as counts, or its mean learner as well. */
export type ClassDiscernment =
	| { readonly show: 'counts'; readonly counts: DetectionCounts }
	| {
			readonly show: 'means';
			readonly counts: DetectionCounts;
			/** Learners with enough judgements, who make up the means. */
			readonly learners: number;
			/** d' and c of these learners, with 95 % t intervals. */
			readonly sensitivity: MeanInterval;
			readonly criterion: MeanInterval;
			readonly leaning: Leaning;
	  };

/**
 * The discernment of a class, one entry a learner (SCORING 7.9): means over the learners with at
 * least 5 signals and 5 noise, from 8 such learners on. Never d' of the pooled counts: learners who
 * lean differently would look as if they could not tell.
 */
export function describeClass(learners: readonly DetectionCounts[]): ClassDiscernment {
	const counts = addDetections(learners);
	const { classUnitsMin, classLearnersMin } = DISCERNMENT_CONFIG;
	const measured = learners
		.filter((one) => fewestUnits(one) >= classUnitsMin)
		.map(computeDiscernment);
	const sensitivity = computeMeanInterval(measured.map((one) => one.sensitivity.value));
	const criterion = computeMeanInterval(measured.map((one) => one.criterion.value));
	if (measured.length < classLearnersMin || !sensitivity || !criterion) {
		return { show: 'counts', counts };
	}
	const leaning = judgeLeaning({ ...criterion, value: criterion.mean });
	return { show: 'means', counts, learners: measured.length, sensitivity, criterion, leaning };
}
