import type { Kysely } from 'kysely';
import type { Db } from '../db/schema';

/** What a database holds, of whatever release it is. */
export interface Contents {
	/** Names of the migrations that made its schema, oldest first; none in other programs' databases. */
	migrations: string[];
	/** How many rows each table has. */
	rows: Record<string, number>;
	/** When the last answer was kept; null without one. */
	newestAnswerAt: number | null;
}

type AnyTables = Kysely<Record<string, Record<string, unknown>>>;

/** Look through the tables that are there, not those that this release would have. */
export async function readContents(db: Db): Promise<Contents> {
	const any = db as unknown as AnyTables;
	const tables = await any.introspection.getTables({ withInternalKyselyTables: true });
	const columns = new Map(tables.map(({ name, columns }) => [name, columns.map((c) => c.name)]));
	const isDone = columns.get('kysely_migration')?.includes('name') ?? false;
	return {
		migrations: isDone ? await listMigrations(any) : [],
		rows: await countRows(any, [...columns.keys()]),
		newestAnswerAt: await findNewestAnswer(any, columns.get('response') ?? [])
	};
}

async function listMigrations(db: AnyTables): Promise<string[]> {
	const rows = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute();
	return rows.map(({ name }) => String(name));
}

async function countRows(db: AnyTables, tables: string[]): Promise<Record<string, number>> {
	const rows: Record<string, number> = {};
	for (const table of tables.sort()) {
		const count = db.selectFrom(table).select(({ fn }) => fn.countAll().as('n'));
		rows[table] = Number((await count.executeTakeFirst())?.n);
	}
	return rows;
}

/** Early releases wrote down when an answer was begun and handed in, not when it was saved. */
async function findNewestAnswer(db: AnyTables, columns: string[]): Promise<number | null> {
	let newest: number | null = null;
	for (const column of ['saved_at', 'handed_in_at', 'started_at']) {
		if (!columns.includes(column)) continue;
		const latest = db.selectFrom('response').select(({ fn }) => fn.max(column).as('at'));
		const at = (await latest.executeTakeFirst())?.at;
		if (typeof at === 'number') newest = Math.max(newest ?? 0, at);
	}
	return newest;
}
