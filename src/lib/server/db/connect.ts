import { Kysely, SqliteDialect } from 'kysely';
import { openFile } from './open-file';
import { prepareOnce } from './prepare-once';
import type { Database, Db } from './schema';

/** Open the database in a file, or create it. */
export function connect(file: string): Db {
	return new Kysely<Database>({
		dialect: new SqliteDialect({ database: prepareOnce(openFile(file)) })
	});
}
