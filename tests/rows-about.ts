import type { Kysely, TableMetadata } from 'kysely';
import type { Db } from '$lib/server/db/schema';

// Looks through every column of every table, so that a table added later is looked through too.

type Row = Record<string, unknown>;

/** The columns, as "table.column", in which an id stands anywhere: alone or within a longer text. */
export async function rowsAbout(db: Db, id: string): Promise<string[]> {
	const places = new Set<string>();
	for (const { table, row } of await rowsWith(db, [id]))
		for (const [column, value] of Object.entries(row))
			if (JSON.stringify(value).includes(id)) places.add(`${table}.${column}`);
	return [...places].sort();
}

/** The rows in which one of the ids stands, written out, to compare before and after. */
export async function rowsOf(db: Db, ids: string[]): Promise<string[]> {
	const rows = await rowsWith(db, ids);
	return rows
		.map(({ table, row }) => `${table} ${JSON.stringify(row)}`)
		.filter((text) => ids.some((id) => text.includes(id)))
		.sort();
}

/** The database looks first: among the work of many schools, reading all of it takes a second. */
async function rowsWith(db: Db, ids: string[]): Promise<{ table: string; row: Row }[]> {
	const tables = await db.introspection.getTables();
	const any = db as unknown as Kysely<Record<string, Row>>;
	const read = async ({ name, columns }: TableMetadata) => {
		const rows = await any
			.selectFrom(name)
			.selectAll()
			.where(({ or, eb, cast }) =>
				or(
					columns.flatMap((column) =>
						ids.map((id) => eb(cast(column.name, 'varchar'), 'like', `%${id}%`))
					)
				)
			)
			.execute();
		return rows.map((row) => ({ table: name, row }));
	};
	return (await Promise.all(tables.map(read))).flat();
}
