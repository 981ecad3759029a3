import { UPPER_95, type Interval } from './interval';
import { tQuantile } from './t-quantile';

export interface MeanInterval extends Interval {
	readonly mean: number;
}

/**
 * The mean of the values and its 95 % interval, in their own unit: mean +- t * SD / sqrt(n) with
 * n-1 degrees of freedom (Student 1908). Null below two values, as they show no spread.
 */
export function computeMeanInterval(values: readonly number[]): MeanInterval | null {
	const count = values.length;
	if (count < 2) return null;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const halfWidth = tQuantile(UPPER_95, count - 1) * Math.sqrt(squares / (count - 1) / count);
	return { mean, low: mean - halfWidth, high: mean + halfWidth };
}
