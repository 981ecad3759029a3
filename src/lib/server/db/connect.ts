import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { observeQueries, observeWaits, type DbObserver } from './observe';
import { prepareOnce } from './prepare-once';
import type { Database, Db } from './schema';

/**
 * Open (or create) the SQLite file; `:memory:` for tests. A commit is on disk when it is
 * acknowledged (WAL with full sync), and a busy writer is waited for.
 */
export function connect(file: string, observer: DbObserver | null = null): Db {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
	const database = new SQLite(file);
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	const dialect = new SqliteDialect({ database: prepareOnce(database) });
	if (!observer) return new Kysely<Database>({ dialect });
	return new Kysely<Database>({
		dialect: observeWaits(dialect, observer),
		log: observeQueries(observer)
	});
}
