import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('article')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('slug', 'text', (c) => c.notNull().unique())
		.addColumn('about', 'text', (c) => c.notNull())
		.addColumn('key_version_id', 'text')
		.execute();

	await db.schema
		.createTable('article_revision')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('article_id', 'text', (c) => c.notNull().references('article.id'))
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('key_version')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('article_revision_id', 'text', (c) => c.notNull().references('article_revision.id'))
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('guest')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('token_hash', 'text', (c) => c.notNull().unique())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('attempt')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('guest_id', 'text', (c) => c.notNull().references('guest.id'))
		.addColumn('article_id', 'text', (c) => c.notNull().references('article.id'))
		.addColumn('key_version_id', 'text', (c) => c.notNull().references('key_version.id'))
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('started_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('attempt_number', ['guest_id', 'article_id', 'number'])
		.execute();

	await db.schema
		.createTable('response')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('attempt_id', 'text', (c) => c.notNull().references('attempt.id'))
		.addColumn('exercise_id', 'text', (c) => c.notNull())
		.addColumn('tok_ver', 'integer', (c) => c.notNull())
		.addColumn('answer', 'text', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addColumn('save_id', 'text', (c) => c.notNull())
		.addColumn('started_at', 'bigint', (c) => c.notNull())
		.addColumn('hand_in_id', 'text')
		.addColumn('handed_in_at', 'bigint')
		.addColumn('result', 'text')
		.addUniqueConstraint('response_exercise', ['attempt_id', 'exercise_id'])
		.execute();

	await db.schema
		.createTable('response_save')
		.addColumn('response_id', 'text', (c) => c.notNull().references('response.id'))
		.addColumn('save_id', 'text', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('response_save_id', ['response_id', 'save_id'])
		.execute();

	for (const [table, column] of [
		['article_revision', 'article_id'],
		['key_version', 'article_revision_id'],
		['attempt', 'article_id'],
		['attempt', 'key_version_id']
	] as const) {
		await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
	}
}

export async function down(db: AnyDb): Promise<void> {
	for (const table of [
		'response_save',
		'response',
		'attempt',
		'guest',
		'key_version',
		'article_revision',
		'article'
	]) {
		await db.schema.dropTable(table).execute();
	}
}
