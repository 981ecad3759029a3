import { PostgresAdapter, sql, type Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/**
 * Indexes that hold what pages about a class add up, so that a year of answers is summed without
 * reading them. PostgreSQL does not read a score from an index on it, so it gets none.
 */
export async function up(db: AnyDb): Promise<void> {
	await db.schema.createIndex(COUNTS).on('evidence').columns(SUMMED).execute();
	await db.schema.dropIndex(FORMER).execute();
	if (!isPostgres(db))
		await db.schema
			.createIndex(SCORES)
			.on('response')
			.columns(['attempt_id', 'id'])
			.expression(sql`json_extract(result, '$.score')`)
			.execute();
}

const COUNTS = 'evidence_counts_by_assignment';
const SUMMED = [
	...['assignment_id', 'user_id', 'is_first', 'is_overall'],
	...['signals', 'hits', 'noise', 'false_alarms']
];
/** Its columns are the first of the new one. */
const FORMER = 'evidence_by_assignment_id_user_id';
const SCORES = 'response_scores_by_attempt';

export async function down(db: AnyDb): Promise<void> {
	if (!isPostgres(db)) await db.schema.dropIndex(SCORES).execute();
	await db.schema
		.createIndex(FORMER)
		.on('evidence')
		.columns(['assignment_id', 'user_id'])
		.execute();
	await db.schema.dropIndex(COUNTS).execute();
}

const isPostgres = (db: AnyDb) => db.getExecutor().adapter instanceof PostgresAdapter;
