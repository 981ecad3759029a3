import type { KeySpan } from '../keys/key';

/** How many spans fall into each column: the clear ones, and those over which editors differ. */
export interface Split<Column extends string = string> {
	clear: Record<Column, number>;
	debatable: Record<Column, number>;
}

/** Count spans by column. Decoys count nowhere, nor do spans for which `columnOf` has none. */
export function splitSpans<Column extends string>(
	spans: readonly KeySpan[],
	columns: readonly Column[],
	columnOf: (span: KeySpan) => Column | undefined
): Split<Column> {
	const count = (isCounted: (span: KeySpan) => boolean) =>
		countBy(
			columns,
			(column) => spans.filter((span) => isCounted(span) && columnOf(span) === column).length
		);
	return {
		clear: count(({ status }) => status === 'required' || status === 'optional'),
		debatable: count(({ status }) => status === 'debatable')
	};
}

/** The sum of splits, column by column. */
export function sumSplits<Column extends string>(
	splits: readonly Split<Column>[],
	columns: readonly Column[]
): Split<Column> {
	const sum = (part: keyof Split) =>
		countBy(columns, (column) => splits.reduce((total, split) => total + split[part][column], 0));
	return { clear: sum('clear'), debatable: sum('debatable') };
}

/** A number for each key. */
export function countBy<Key extends string>(
	keys: readonly Key[],
	count: (key: Key) => number
): Record<Key, number> {
	return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
