import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import { readWhole, type WholeTable } from '../repositories/whole-tables';

/** What a table holds, in two words that are the same wherever the same rows lie. */
export interface TableSum {
	rows: number;
	/** Fingerprint of all rows in the order of their key, each with the one before it. */
	digest: string;
}

export async function sumWhole(db: Db, table: WholeTable): Promise<TableSum> {
	const sum: TableSum = { rows: 0, digest: '' };
	for await (const rows of readWhole(db, table)) {
		for (const row of rows) {
			const values = table.columns.map((column) => row[column]);
			sum.digest = fingerprint(sum.digest + JSON.stringify(values));
		}
		sum.rows += rows.length;
	}
	return sum;
}
