/**
 * How far two judges agree beyond chance, 1 at most and 0 at chance level: (po - pe) / (1 - pe)
 * (Cohen 1960, doi 10.1177/001316446002000104). `table[i][j]` counts what the first judge called i
 * and the second j. Null when nothing was judged or both used a single label throughout: chance
 * then agrees fully. Throws a RangeError for a table that is not square.
 */
export function computeCohenKappa(table: readonly (readonly number[])[]): number | null {
	if (table.some((row) => row.length !== table.length)) {
		throw new RangeError('The agreement table must be square');
	}
	const rowTotals = table.map(sum);
	const columnTotals = table.map((_, label) => sum(table.map((row) => row[label] ?? 0)));
	const total = sum(rowTotals);
	const agreed = sum(table.map((row, label) => row[label] ?? 0));
	// Both shares times total squared: whole numbers, hence an exact test for the limit.
	const byChance = sum(rowTotals.map((count, label) => count * (columnTotals[label] ?? 0)));
	if (byChance === total * total) return null;
	return (total * agreed - byChance) / (total * total - byChance);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
