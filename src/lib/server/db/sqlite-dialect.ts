import type SQLite from 'better-sqlite3';
import { SqliteAdapter, SqliteDialect } from 'kysely';
import { prepareOnce } from './prepare-once';

/**
 * SQLite makes and drops tables within a transaction, which Kysely leaves unused: with it a migration
 * that fails is undone whole, and of processes that start together one migrates and the others wait.
 */
class WholeMigrations extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

class Dialect extends SqliteDialect {
	override createAdapter(): SqliteAdapter {
		return new WholeMigrations();
	}
}

export const sqliteDialect = (database: SQLite.Database): SqliteDialect =>
	new Dialect({ database: prepareOnce(database) });
