import { sideOfZero } from '../statistics/interval';
import { computeMeanInterval, type MeanInterval } from '../statistics/mean-interval';
import { computeMean } from '../statistics/moments';
import { computePairedInterval } from '../statistics/paired-interval';
import { CLASS_REPORT_CONFIG } from './class-report-config';

/** The scores of a class in one assignment, 0 to 1, by learner. */
export interface AssignmentScores {
	readonly id: string;
	readonly scores: ReadonlyMap<string, number>;
}

export interface ProgressPoint {
	readonly id: string;
	readonly learners: number;
	/** Null before anybody has handed in. */
	readonly mean: number | null;
	/** 95 % t interval; null below two learners. May reach past 0 and 1: draw it clipped. */
	readonly interval: MeanInterval | null;
	/** Against the assignment before; null for the first. */
	readonly sincePrevious: ProgressChange | null;
}

export interface ProgressChange {
	/** Learners who did both. */
	readonly learners: number;
	/** By how much they changed, with 95 % paired t interval; null below two. */
	readonly interval: MeanInterval | null;
	readonly verdict: 'higher' | 'lower' | 'no-clear-difference';
}

/**
 * The mean score of a class from assignment to assignment (SCORING 7.10). Two are called different
 * only where the paired interval, over at least five learners who did both, leaves out 0.
 */
export function drawProgressLine(assignments: readonly AssignmentScores[]): ProgressPoint[] {
	return assignments.map(({ id, scores }, i) => {
		const values = [...scores.values()];
		const previous = assignments[i - 1];
		return {
			...{ id, learners: values.length, mean: computeMean(values) },
			interval: computeMeanInterval(values),
			sincePrevious: previous ? compareScores(previous.scores, scores) : null
		};
	});
}

/** Whether the same learners did better or worse in the second of two assignments. */
export function compareScores(
	first: ReadonlyMap<string, number>,
	second: ReadonlyMap<string, number>
): ProgressChange {
	const pairs = [...second].flatMap(([learner, after]) => {
		const before = first.get(learner);
		return before === undefined ? [] : [{ before, after }];
	});
	const interval = computePairedInterval(pairs);
	const isEnough = pairs.length >= CLASS_REPORT_CONFIG.progressLearnersMin;
	const side = interval && isEnough ? sideOfZero(interval) : 'both';
	const verdict = side === 'both' ? 'no-clear-difference' : side === 'above' ? 'higher' : 'lower';
	return { learners: pairs.length, interval, verdict };
}
