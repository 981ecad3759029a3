import { Kysely } from 'kysely';
import { openFile } from './open-file';
import type { Database, Db } from './schema';
import { sqliteDialect } from './sqlite-dialect';

/** Open the database in a file, or create it; `:memory:` for tests. */
export function connect(file: string): Db {
	return new Kysely<Database>({ dialect: sqliteDialect(openFile(file)) });
}
