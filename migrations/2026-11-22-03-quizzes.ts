import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/**
 * An attempt works on a quiz: exercises of one or several articles, or sentences that stand
 * alone. The three tables that hang together are built anew beside the old ones, so that the
 * same statements run on every database.
 */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('quiz')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('parts', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await createAttempts(db);
	await moveAttempts(db);
	await createResponses(db);
	await sql`insert into response_2 select id, attempt_id, exercise_id, tok_ver, answer, rev,
		save_id, started_at, hand_in_id, handed_in_at, result, null from response`.execute(db);
	await createSaves(db);
	await sql`insert into response_save_2 select response_id, save_id, rev from response_save`.execute(
		db
	);

	for (const table of ['response_save', 'response', 'attempt']) {
		await db.schema.dropTable(table).execute();
		await db.schema.alterTable(`${table}_2`).renameTo(table).execute();
	}
	await db.schema.createIndex('attempt_by_quiz_id').on('attempt').column('quiz_id').execute();
}

/** Every key version that was practiced becomes a quiz of one article. */
async function moveAttempts(db: AnyDb): Promise<void> {
	const versions = await db.selectFrom('key_version').select(['id', 'created_at']).execute();
	for (const { id: keyVersionId, created_at } of versions) {
		const parts = JSON.stringify([{ type: 'article', keyVersionId }]);
		const id = createHash('sha256').update(parts).digest('hex').slice(0, 16);
		await db.insertInto('quiz').values({ id, parts, created_at }).execute();
		await sql`insert into attempt_2
			select id, guest_id, ${id}, 'article:' || article_id, number, started_at
			from attempt where key_version_id = ${keyVersionId}`.execute(db);
	}
}

async function createAttempts(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('attempt_2')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('guest_id', 'text', (c) => c.notNull().references('guest.id'))
		.addColumn('quiz_id', 'text', (c) => c.notNull().references('quiz.id'))
		.addColumn('topic', 'text', (c) => c.notNull())
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('started_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('attempt_topic_number', ['guest_id', 'topic', 'number'])
		.execute();
}

async function createResponses(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('response_2')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('attempt_id', 'text', (c) => c.notNull().references('attempt_2.id'))
		.addColumn('exercise_id', 'text', (c) => c.notNull())
		.addColumn('tok_ver', 'integer', (c) => c.notNull())
		.addColumn('answer', 'text', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addColumn('save_id', 'text', (c) => c.notNull())
		.addColumn('started_at', 'bigint', (c) => c.notNull())
		.addColumn('hand_in_id', 'text')
		.addColumn('handed_in_at', 'bigint')
		.addColumn('result', 'text')
		.addColumn('hinted_at', 'bigint')
		.addUniqueConstraint('response_attempt_exercise', ['attempt_id', 'exercise_id'])
		.execute();
}

async function createSaves(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('response_save_2')
		.addColumn('response_id', 'text', (c) => c.notNull().references('response_2.id'))
		.addColumn('save_id', 'text', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('response_save_key', ['response_id', 'save_id'])
		.execute();
}
