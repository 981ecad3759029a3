type Value = string | number;

/**
 * Krippendorff's alpha for names without an order: 1 is full agreement, 0 what chance gives, below
 * it systematic disagreement. `coders[c][u]` is what a coder called a unit, null where nothing was
 * said; units that fewer than two coders judged tell nothing and are left out. Null when no unit is
 * left, or when only one name was ever used: then chance agrees fully too.
 * Source: Krippendorff, Content Analysis (2nd ed. 2004), ch. 11: 1 - Do/De by coincidences.
 */
export function computeNominalAlpha(coders: readonly (readonly (Value | null)[])[]): number | null {
	const units = Math.max(0, ...coders.map(({ length }) => length));
	const totals = new Map<Value, number>();
	let pairable = 0;
	let observed = 0;
	for (let unit = 0; unit < units; unit += 1) {
		const counts = countValues(coders, unit);
		const judged = sum(counts.values());
		if (judged < 2) continue;
		pairable += judged;
		observed += unequalPairs(judged, counts.values()) / (judged - 1);
		for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
	}
	const expected = unequalPairs(pairable, totals.values());
	return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}

function countValues(coders: readonly (readonly (Value | null)[])[], unit: number) {
	const counts = new Map<Value, number>();
	for (const judged of coders) {
		const value = judged[unit] ?? null;
		if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** Ordered pairs of different values among so many: all pairs less those of equal ones. */
function unequalPairs(total: number, counts: Iterable<number>): number {
	let equal = 0;
	for (const count of counts) equal += count * count;
	return total * total - equal;
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
