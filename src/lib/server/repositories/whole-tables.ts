import { sql } from 'kysely';
import type { Db } from '../db/schema';

/** A table as it is carried from one database to another: its columns, those of its key first. */
export interface WholeTable {
	name: string;
	columns: string[];
	key: string[];
}

export type WholeRow = Record<string, string | number | null>;

/** What Kysely keeps for itself about migrations; every database has its own. */
const OWN = /^kysely_/;

/** All tables of an SQLite file, each after those that its rows refer to. */
export async function listWholeTables(db: Db): Promise<WholeTable[]> {
	const names = (await db.introspection.getTables()).map(({ name }) => name);
	const all = await Promise.all(
		names.filter((name) => !OWN.test(name)).map((name) => read(db, name))
	);
	const sorted: typeof all = [];
	while (sorted.length < all.length) {
		const known = new Set(sorted.map(({ name }) => name));
		const next = all.filter(
			({ name, needs }) => !known.has(name) && needs.every((one) => known.has(one) || one === name)
		);
		if (next.length === 0) throw new Error('Tables refer to each other in a ring.');
		sorted.push(...next);
	}
	return sorted.map(({ needs: _, ...table }) => table);
}

async function read(db: Db, name: string): Promise<WholeTable & { needs: string[] }> {
	const { rows } = await sql<{ name: string; pk: number }>`
		select name, pk from pragma_table_info(${name}) order by pk = 0, pk`.execute(db);
	const columns = rows.map((column) => column.name);
	const key = rows.filter(({ pk }) => pk > 0).map((column) => column.name);
	const { rows: needs } = await sql<{ name: string }>`
		select distinct "table" as name from pragma_foreign_key_list(${name})`.execute(db);
	return {
		name,
		columns,
		key: key.length > 0 ? key : columns,
		needs: needs.map((one) => one.name)
	};
}

/** So many rows are read and written at once; both engines take that many values. */
const AT_ONCE = 20_000;

/** All rows of a table in the order of its key, some thousand at a time. */
export async function* readWhole(
	db: Db,
	{ name, columns, key }: WholeTable
): AsyncGenerator<WholeRow[]> {
	const limit = Math.floor(AT_ONCE / columns.length);
	const refs = (names: readonly string[]) => sql.join(names.map((one) => sql.ref(one)));
	for (let after: WholeRow | undefined; ;) {
		const last = after;
		const beyond = last
			? sql`where (${refs(key)}) > (${sql.join(key.map((one) => last[one]))})`
			: sql``;
		const { rows } = await sql<WholeRow>`select ${refs(columns)} from ${sql.table(name)} ${beyond}
			order by ${refs(key)} limit ${limit}`.execute(db);
		if (rows.length > 0) yield rows;
		if (rows.length < limit) return;
		after = rows.at(-1);
	}
}

export async function insertWhole(
	db: Db,
	{ name, columns }: WholeTable,
	rows: readonly WholeRow[]
): Promise<void> {
	const tuples = rows.map((row) => sql`(${sql.join(columns.map((one) => row[one]))})`);
	await sql`insert into ${sql.table(name)} (${sql.join(columns.map((one) => sql.ref(one)))})
		values ${sql.join(tuples)}`.execute(db);
}
