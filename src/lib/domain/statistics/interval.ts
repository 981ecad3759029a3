/** A range that holds the true value with a stated confidence. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** The upper probability of every two-sided 95 % interval: 2.5 % are left above it, 2.5 % below. */
export const UPPER_95 = 0.975;

/** Which side of 0 a whole interval lies on; `both` when it holds 0, so that nothing is shown. */
export function sideOfZero({ low, high }: Interval): 'above' | 'below' | 'both' {
	if (low > 0) return 'above';
	return high < 0 ? 'below' : 'both';
}
