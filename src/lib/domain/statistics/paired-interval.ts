import { computeMeanInterval, type MeanInterval } from './mean-interval';

/** The same learner at two times, in one unit. */
export interface Pair {
	readonly before: number;
	readonly after: number;
}

/**
 * By how much values changed on average, after - before in their own unit, with its 95 % interval:
 * the t interval of the differences (Student 1908). Null below two pairs.
 */
export function computePairedInterval(pairs: readonly Pair[]): MeanInterval | null {
	return computeMeanInterval(pairs.map(({ before, after }) => after - before));
}
