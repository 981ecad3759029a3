import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertWhole, listWholeTables, readWhole } from '../repositories/whole-tables';
import { sumWhole, type TableSum } from './sum-whole';

export interface MovedTable extends TableSum {
	name: string;
}

interface Move {
	/** An SQLite file that nobody else writes to. */
	from: Db;
	/** A database with the same tables and nothing in them. */
	to: Db;
	tell: (table: MovedTable) => void;
}

/**
 * Carry a whole installation into another database. Every table is read back and compared, in count
 * and checksum, before anything is kept: it is all there in the end, or nothing is.
 */
export async function moveInstallation({
	from,
	to,
	tell
}: Move): Promise<Result<{ tables: number; rows: number }, 'not-empty'>> {
	const tables = await listWholeTables(from);
	return to.transaction().execute(async (tx) => {
		for (const table of tables)
			if ((await sumWhole(tx, table)).rows > 0) return refuse('not-empty');
		let rows = 0;
		for (const table of tables) {
			for await (const some of readWhole(from, table)) await insertWhole(tx, table, some);
			const [here, there] = [await sumWhole(from, table), await sumWhole(tx, table)];
			if (here.rows !== there.rows || here.digest !== there.digest)
				throw new Error(`The table "${table.name}" did not arrive as it was; nothing is kept.`);
			rows += here.rows;
			tell({ name: table.name, ...here });
		}
		return ok({ tables: tables.length, rows });
	});
}
