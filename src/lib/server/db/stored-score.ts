import { sql, type RawBuilder } from 'kysely';
import { isPostgres } from './engine';
import type { Db } from './schema';

/**
 * The computed score of a row of `response`, read by the database; null until it is handed in.
 * SQLite keeps it in an index on exactly these words.
 */
export function storedScore(db: Db): RawBuilder<number | null> {
	const result = sql.ref('response.result');
	return isPostgres(db)
		? sql`(${result}::json ->> 'score')::double precision`
		: sql`json_extract(${result}, '$.score')`;
}
