import { computeDiscernment, type Discernment } from './compute-discernment';
import { fewestUnits, type DetectionCounts } from './detection-counts';
import { DISCERNMENT_CONFIG } from './discernment-config';
import { judgeLeaning, judgeTelling, type Leaning, type Telling } from './judge-leaning';

/**
 * What may be shown of one learner, and nothing more: counts ("8 of 12 problems found, 3 of 9 fine
 * passages flagged"), or words as well, or figures with their ranges too.
 */
export type LearnerDiscernment =
	| { readonly show: 'counts'; readonly counts: DetectionCounts }
	| {
			readonly show: 'words';
			readonly counts: DetectionCounts;
			readonly telling: Telling;
			readonly leaning: Leaning;
	  }
	| {
			readonly show: 'figures';
			readonly counts: DetectionCounts;
			readonly telling: Telling;
			readonly leaning: Leaning;
			readonly figures: Discernment;
	  };

/**
 * A learner's discernment, guarded by the number of judgements (SCORING 7.9): below 10 signals or
 * 10 noise counts only; below 20 words where an interval leaves out 0; from 20 of each everything.
 */
export function describeLearner(counts: DetectionCounts): LearnerDiscernment {
	const units = fewestUnits(counts);
	if (units < DISCERNMENT_CONFIG.wordsFrom) return { show: 'counts', counts };
	const figures = computeDiscernment(counts);
	const telling = judgeTelling(figures);
	const leaning = judgeLeaning(figures.criterion);
	if (units >= DISCERNMENT_CONFIG.figuresFrom) {
		return { show: 'figures', counts, telling, leaning, figures };
	}
	const isClear = telling !== 'not-clear' || leaning !== 'not-clear';
	return isClear ? { show: 'words', counts, telling, leaning } : { show: 'counts', counts };
}
