/** Values closer together than this are the same: rounding noise of sums is no spread. */
const SAME = 1e-9;

/** The arithmetic mean; null of nothing. */
export function computeMean(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	let sum = 0;
	// Counted, not iterated: an iterator makes an object of each value, thousands for a page of items.
	for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
	return sum / values.length;
}

/** The sample variance, with n - 1; null below two values. Exactly 0 where all are the same. */
export function computeVariance(values: readonly number[]): number | null {
	return computeCovariance(values, values);
}

/**
 * The sample covariance of pairs, with n - 1; null below two. Exactly 0 where all values of one
 * side are the same. Throws a RangeError when the sides differ in length.
 */
export function computeCovariance(a: readonly number[], b: readonly number[]): number | null {
	if (a.length !== b.length) throw new RangeError(`${a.length} values against ${b.length}`);
	const [meanA, meanB] = [computeMean(a), computeMean(b)];
	if (meanA === null || meanB === null || a.length < 2) return null;
	if (areAllSame(a) || areAllSame(b)) return 0;
	let products = 0;
	for (let i = 0; i < a.length; i++)
		products += ((a[i] ?? meanA) - meanA) * ((b[i] ?? meanB) - meanB);
	return products / (a.length - 1);
}

/**
 * Pearson's correlation of pairs, -1 to 1; null below two pairs, and where either side does not
 * vary: then there is nothing to go together. Throws a RangeError when the sides differ in length.
 */
export function computeCorrelation(a: readonly number[], b: readonly number[]): number | null {
	const [varianceA, varianceB] = [computeVariance(a), computeVariance(b)];
	const covariance = computeCovariance(a, b);
	if (covariance === null || !varianceA || !varianceB) return null;
	return Math.min(1, Math.max(-1, covariance / Math.sqrt(varianceA * varianceB)));
}

/** Whether no value differs from another by more than rounding would explain. */
export function areAllSame(values: readonly number[]): boolean {
	const first = values[0] ?? 0;
	return values.every((value) => Math.abs(value - first) <= SAME);
}
