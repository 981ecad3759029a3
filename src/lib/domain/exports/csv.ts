type Cell = string | number | null;

/**
 * Rows as CSV that spreadsheets open as it is meant. Text that a spreadsheet would take for a
 * formula gets an apostrophe in front: a learner's name must not compute anything.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => row.map(toField).join(',') + '\r\n').join('');
}

function toField(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const text = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
