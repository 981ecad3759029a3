import { Kysely } from 'kysely';
import { isPostgresAddress } from './engine';
import { observeQueries, observeWaits, type DbObserver } from './observe';
import { openFile } from './open-file';
import { postgresDialect } from './postgres-dialect';
import type { Database, Db } from './schema';
import { sqliteDialect } from './sqlite-dialect';

interface Options {
	/** To PostgreSQL at most. */
	connections?: number;
	observer?: DbObserver | null;
}

/** Open a database by its `postgres:` address, or by its file, which is created; `:memory:` for tests. */
export function connect(place: string, { connections, observer }: Options = {}): Db {
	const dialect = isPostgresAddress(place)
		? postgresDialect(place, connections)
		: sqliteDialect(openFile(place));
	if (!observer) return new Kysely<Database>({ dialect });
	return new Kysely<Database>({
		dialect: observeWaits(dialect, observer),
		log: observeQueries(observer)
	});
}
