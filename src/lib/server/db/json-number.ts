import { sql, type RawBuilder } from 'kysely';
import { isPostgres } from './engine';
import type { Db } from './schema';

/** A number at the top of stored JSON, read by the database; null where there is none. */
export function jsonNumber(db: Db, column: string, key: string): RawBuilder<number | null> {
	return isPostgres(db)
		? sql`(${sql.ref(column)}::json ->> ${key})::double precision`
		: sql`json_extract(${sql.ref(column)}, ${`$.${key}`})`;
}
