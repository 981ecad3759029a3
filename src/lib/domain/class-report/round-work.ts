import type { MarkScore } from '../scoring/score-marks';
import type { Range } from '../text/range';

/** What one learner did in a mark round: the marks, as token ranges, and how they were scored. */
export interface RoundWork {
	readonly learnerId: string;
	readonly marks: readonly Range[];
	readonly score: Pick<MarkScore, 'credits' | 'extraRuns'>;
}
