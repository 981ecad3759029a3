import { computeCovariance } from '../statistics/moments';

/**
 * How well an item tells learners apart, of how well it could with these marks: covariance with the
 * rest by the largest that sorting both allows, -1 to 1 (Moodle's discriminative efficiency / 100).
 * Null where nothing varies.
 */
export function computeEfficiency(
	marks: readonly number[],
	rest: readonly number[]
): number | null {
	const rising = (values: readonly number[]) => values.toSorted((a, b) => a - b);
	const largest = computeCovariance(rising(marks), rising(rest));
	const covariance = computeCovariance(marks, rest);
	return covariance === null || !largest ? null : covariance / largest;
}

/**
 * How much of the spread of totals comes from each item, summing to 1: the root of its covariance
 * with the total, by the sum of these roots (Moodle's effective weight / 100). An item that goes
 * against the total has no share; neither has any where totals do not vary.
 */
export function computeEffectiveWeights(rows: readonly (readonly number[])[]): number[] {
	const totals = rows.map((row) => row.reduce((sum, mark) => sum + mark, 0));
	const roots = (rows[0] ?? []).map((_, item) => {
		const marks = rows.map((row) => row[item] ?? 0);
		return Math.sqrt(Math.max(0, computeCovariance(marks, totals) ?? 0));
	});
	const all = roots.reduce((sum, root) => sum + root, 0);
	return roots.map((root) => (all === 0 ? 0 : root / all));
}
