import { betaQuantile } from './beta-quantile';
import { assertProbability } from './probability';

/**
 * The value that a t one with `df` > 0 degrees of freedom stays below with probability `p`:
 * t = sqrt(df (1-x)/x), where x is the quantile of Beta(df/2, 1/2) at twice the tail
 * (Abramowitz & Stegun 26.7.1). Infinite at 0 and 1; throws a RangeError outside 0 to 1.
 */
export function tQuantile(p: number, df: number): number {
	assertProbability(p);
	const sign = p < 0.5 ? -1 : 1;
	const bothTails = 2 * Math.min(p, 1 - p);
	// Near the middle x comes close to 1 and 1-x loses its digits, so that is sought instead.
	if (bothTails > 0.5) {
		const rest = betaQuantile(1 - bothTails, { a: 0.5, b: df / 2 });
		return sign * Math.sqrt((df * rest) / (1 - rest));
	}
	const x = betaQuantile(bothTails, { a: df / 2, b: 0.5 });
	return sign * Math.sqrt((df * (1 - x)) / x);
}
