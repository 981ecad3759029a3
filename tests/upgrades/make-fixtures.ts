import SQLite from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect, type Migration } from 'kysely';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Database, Db } from '$lib/server/db/schema';
import { dump } from './dump';
import { linesOf } from './story';

const files = import.meta.glob<Migration>('/migrations/*.ts', { eager: true });
const all = Object.entries(files)
	.map(([path, migration]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), migration }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));

const fixtureOf = (migration: string) => `tests/fixtures/schemas/${migration}.sql`;

/**
 * `npm run schema-fixtures`: a database as each release left it. Each begins with that of the
 * release before, takes the migration, then what the story says was written. A fixture that is
 * there is never made again: it is what that release wrote, whatever the program does today.
 */
export async function main(): Promise<void> {
	for (const [place, { name }] of all.entries()) {
		if (existsSync(fixtureOf(name))) continue;
		writeFileSync(fixtureOf(name), await makeFixture(place));
		console.log(fixtureOf(name));
	}
}

async function makeFixture(place: number): Promise<string> {
	const sqlite = new SQLite(':memory:');
	sqlite.pragma('foreign_keys = OFF');
	const before = all[place - 1];
	if (before) sqlite.exec(readFileSync(fixtureOf(before.name), 'utf8'));
	sqlite.pragma('foreign_keys = ON');
	const db: Db = new Kysely<Database>({ dialect: new SqliteDialect({ database: sqlite }) });
	const migrations = Object.fromEntries(
		all.slice(0, place + 1).map(({ name, migration }) => [name, migration])
	);
	const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
	sqlite.exec("update kysely_migration set timestamp = '2026-11-27T00:00:00.000Z'");
	for (const { table, row } of linesOf(all[place]?.name ?? '')) insert(sqlite, table, row);
	refuseEmptyTables(sqlite);
	return dump(sqlite);
}

function insert(sqlite: SQLite.Database, table: string, row: object): void {
	const columns = Object.keys(row);
	const names = columns.map((name) => `"${name}"`).join(', ');
	const places = columns.map((name) => `@${name}`).join(', ');
	sqlite.prepare(`insert into "${table}" (${names}) values (${places})`).run(row);
}

function refuseEmptyTables(sqlite: SQLite.Database): void {
	const tables = sqlite
		.prepare("select name from sqlite_master where type = 'table'")
		.pluck()
		.all() as string[];
	for (const table of tables)
		if (!sqlite.prepare(`select 1 from "${table}"`).get())
			throw new Error(`The story has no row for ${table}: write one in tests/upgrades.`);
}
