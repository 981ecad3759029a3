import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isPostgresAddress } from './engine';
import { connectPostgres } from './postgres';
import { prepareOnce } from './prepare-once';
import type { Database, Db } from './schema';

/** Open a database by its `postgres:` address or by the name of its SQLite file. */
export function connect(place: string, connections?: number): Db {
	return isPostgresAddress(place) ? connectPostgres(place, connections) : openFile(place);
}

/**
 * Open (or create) the SQLite file; `:memory:` for tests. A commit is on disk when it is
 * acknowledged (WAL with full sync), and a busy writer is waited for.
 */
function openFile(file: string): Db {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
	const database = new SQLite(file);
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	return new Kysely<Database>({ dialect: new SqliteDialect({ database: prepareOnce(database) }) });
}
