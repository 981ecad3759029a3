/** A range that holds the true value with a stated confidence. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** The upper probability of every two-sided 95 % interval: 2.5 % are left above it, 2.5 % below. */
export const UPPER_95 = 0.975;
