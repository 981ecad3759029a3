import type { Interval } from './interval';
import { computeWilsonInterval } from './wilson-interval';

/** So many of so many. */
export interface Proportion {
	readonly successes: number;
	readonly count: number;
}

export interface DifferenceInterval extends Interval {
	readonly difference: number;
}

/**
 * The difference a - b of two independent shares and its 95 % interval, -1 to 1, from the Wilson
 * limits of both (Newcombe 1998, Stat Med 17:873-890, method 10). Null when either has no answers.
 */
export function computeNewcombeInterval(a: Proportion, b: Proportion): DifferenceInterval | null {
	const [rangeA, rangeB] = [a, b].map((one) => computeWilsonInterval(one.successes, one.count));
	if (!rangeA || !rangeB) return null;
	const [shareA, shareB] = [a.successes / a.count, b.successes / b.count];
	const difference = shareA - shareB;
	return {
		difference,
		low: difference - Math.hypot(shareA - rangeA.low, rangeB.high - shareB),
		high: difference + Math.hypot(rangeA.high - shareA, shareB - rangeB.low)
	};
}
