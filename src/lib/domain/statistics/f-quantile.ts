import { betaQuantile } from './beta-quantile';

/** Degrees of freedom of an F distribution, both positive. */
export interface FShape {
	readonly d1: number;
	readonly d2: number;
}

/**
 * The value that an F(d1, d2) one stays below with probability `p`: F = (d2/d1) x/(1-x), where x is
 * the quantile of Beta(d1/2, d2/2) (Abramowitz & Stegun 26.6.2). Infinite at p = 1; throws a
 * RangeError outside 0 to 1.
 */
export function fQuantile(p: number, { d1, d2 }: FShape): number {
	// Always the smaller of x and 1-x, as the other one has lost its digits.
	if (p > 0.5) return 1 / fQuantile(1 - p, { d1: d2, d2: d1 });
	const x = betaQuantile(p, { a: d1 / 2, b: d2 / 2 });
	return (d2 * x) / (d1 * (1 - x));
}
