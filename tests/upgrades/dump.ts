import type SQLite from 'better-sqlite3';

type Value = string | number | null;

/** A database as the statements that make it again, tables and rows in the order they came. */
export function dump(database: SQLite.Database): string {
	const made = database
		.prepare(
			"select type, name, sql from sqlite_master where sql is not null order by type = 'index', rowid"
		)
		.all() as { type: string; name: string; sql: string }[];
	const rows = made
		.filter(({ type }) => type === 'table')
		.flatMap(({ name }) => inserts(database, name));
	return [...made.map(({ sql }) => `${sql};`), ...rows, ''].join('\n');
}

function inserts(database: SQLite.Database, table: string): string[] {
	const rows = database.prepare(`select * from "${table}"`).raw().all() as Value[][];
	return rows.map((row) => `insert into "${table}" values (${row.map(literal).join(', ')});`);
}

function literal(value: Value): string {
	if (value === null) return 'null';
	if (typeof value === 'number') return String(value);
	// Written as a number: an editor, or git, would make a simple line end of it.
	return `'${value.replaceAll("'", "''").replaceAll('\r', "' || char(13) || '")}'`;
}
