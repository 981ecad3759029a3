import type SQLite from 'better-sqlite3';

export interface Column {
	name: string;
	type: string;
	notnull: number;
	dflt_value: string | null;
	pk: number;
}

/** The tables of a database: columns with their types, what they refer to, and indexes. */
export function schemaOf(database: SQLite.Database) {
	const tables = namesIn(database).map((table) => {
		const ask = (pragma: string, of = table) => database.pragma(`${pragma}("${of}")`) as object[];
		const indexes = ask('index_list').map((index) => {
			const { name, unique } = index as { name: string; unique: number };
			return { name, unique, columns: ask('index_info', name) };
		});
		indexes.sort((a, b) => (a.name < b.name ? -1 : 1));
		const columns = ask('table_info') as Column[];
		return [table, { columns, indexes, refersTo: ask('foreign_key_list') }] as const;
	});
	return Object.fromEntries(tables);
}

export const namesIn = (database: SQLite.Database): string[] =>
	database
		.prepare("select name from sqlite_master where type = 'table' order by name")
		.pluck()
		.all() as string[];
