import { sql, type RawBuilder } from 'kysely';
import { WRITER } from './postgres-dialect';
import type { Db } from './schema';

/**
 * A transaction on PostgreSQL that runs beside others of its kind, in whatever process, but never
 * beside one that has one of these people too, nor beside one that must be alone. It speaks to the
 * database as seldom as it can: waiting for an answer costs more than most queries.
 */
export function besideOthers<T>(
	db: Db,
	people: readonly string[],
	work: (tx: Db) => Promise<T>
): Promise<T> {
	return db.connection().execute(async (tx) => {
		try {
			await begin(people).execute(tx);
			const value = await work(tx);
			await COMMIT.execute(tx);
			return value;
		} catch (error) {
			// Without a connection the database does it by itself.
			await sql`rollback`.execute(tx).catch(() => undefined);
			throw error;
		}
	});
}

/**
 * The locks hold until the end, and are always taken in the same order, so that two processes never
 * wait for each other. No parameters, or it could not be one message.
 */
const begin = (people: readonly string[]): RawBuilder<unknown> => sql`
	begin;
	select pg_advisory_xact_lock_shared(${sql.lit(WRITER)});
	select pg_advisory_xact_lock(key) from (
		select distinct hashtextextended(person, 0) as key
		from unnest(array[${sql.join(people.map((person) => sql.lit(person)))}]) as person order by key
	) as keys`;

/** `commit` alone would undo a transaction in which a query has failed, and say nothing. */
const COMMIT = sql`select; commit`;
