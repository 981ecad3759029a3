import { UPPER_95, type Interval } from './interval';
import { normalQuantile } from './normal-distribution';

/**
 * The 95 % interval of a correlation `r` seen in `count` pairs: tanh(atanh r +- 1.96 / sqrt(n-3))
 * (Fisher 1921). Null below four pairs, where it is not defined. A value that rounding has carried
 * past -1 or 1 is taken as that.
 */
export function computeFisherInterval(r: number, count: number): Interval | null {
	if (count < 4) return null;
	const center = Math.atanh(Math.min(1, Math.max(-1, r)));
	const halfWidth = normalQuantile(UPPER_95) / Math.sqrt(count - 3);
	return { low: Math.tanh(center - halfWidth), high: Math.tanh(center + halfWidth) };
}
