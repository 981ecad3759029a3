import { computeVariance } from './moments';

/**
 * How consistently the items of a test measure, 1 at most, possibly below 0: Cronbach's alpha,
 * k/(k-1) * (1 - sum of item variances / variance of totals), all with n - 1 (Cronbach 1951, doi
 * 10.1007/BF02310555); KR-20 for marks of 0 and 1. One row a learner, one mark an item. Null below
 * two learners or two items, and where all totals are the same. Throws a RangeError for ragged rows.
 */
export function computeCronbachAlpha(rows: readonly (readonly number[])[]): number | null {
	const items = rows[0]?.length ?? 0;
	if (rows.some((row) => row.length !== items)) throw new RangeError('Rows differ in length');
	if (rows.length < 2 || items < 2) return null;
	const ofTotals = computeVariance(rows.map(sum)) ?? 0;
	if (ofTotals === 0) return null;
	const ofItems = Array.from({ length: items }, (_, item) =>
		computeVariance(rows.map((row) => row[item] ?? 0))
	);
	return (items / (items - 1)) * (1 - sum(ofItems.map((one) => one ?? 0)) / ofTotals);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
