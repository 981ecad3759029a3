import type SQLite from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** More than the program has queries; a list of ids of a new length makes a new one. */
const MOST = 500;

/**
 * The database for Kysely, which prepares every query anew; here the same words are prepared once.
 * A transaction takes the write lock when it begins: one that reads first and writes later would
 * fail, without waiting, when another process wrote in between.
 */
export function prepareOnce(database: SQLite.Database): SqliteDatabase {
	const prepared = new Map<string, SqliteStatement>();
	const prepare = (sql: string) => {
		const known = prepared.get(sql);
		if (known) return known;
		if (prepared.size >= MOST) prepared.clear();
		const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
		prepared.set(sql, statement);
		return statement;
	};
	return { prepare, close: () => database.close() };
}
