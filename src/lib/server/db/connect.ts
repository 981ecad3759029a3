import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect, type Dialect } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isPostgresAddress } from './engine';
import { observeQueries, observeWaits, type DbObserver } from './observe';
import { postgresDialect } from './postgres';
import { prepareOnce } from './prepare-once';
import type { Database, Db } from './schema';

interface Options {
	/** To PostgreSQL at most. */
	connections?: number;
	observer?: DbObserver | null;
}

/** Open a database by its `postgres:` address or by the name of its SQLite file. */
export function connect(place: string, { connections, observer }: Options = {}): Db {
	const dialect = isPostgresAddress(place)
		? postgresDialect(place, connections)
		: fileDialect(place);
	if (!observer) return new Kysely<Database>({ dialect });
	return new Kysely<Database>({
		dialect: observeWaits(dialect, observer),
		log: observeQueries(observer)
	});
}

/**
 * Open (or create) the SQLite file; `:memory:` for tests. A commit is on disk when it is
 * acknowledged (WAL with full sync), and a busy writer is waited for.
 */
function fileDialect(file: string): Dialect {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
	const database = new SQLite(file);
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	return new SqliteDialect({ database: prepareOnce(database) });
}
