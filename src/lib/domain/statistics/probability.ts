/** Throws a RangeError unless `p` is a probability, 0 to 1; NaN is none. */
export function assertProbability(p: number): void {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a probability: ${p}`);
}
