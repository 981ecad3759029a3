import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/**
 * Places of a key that learners contest; the changes of keys that teachers answered with; and which
 * answers those changes gave another score, from what to what.
 */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('key_change')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('revision_id', 'text', (c) => c.notNull().references('article_revision.id'))
		.addColumn('type', 'text', (c) => c.notNull())
		.addColumn('element', 'text', (c) => c.notNull())
		.addColumn('start_token', 'integer', (c) => c.notNull())
		.addColumn('end_token', 'integer', (c) => c.notNull())
		.addColumn('checked', 'integer', (c) => c.notNull())
		.addColumn('by_user', 'text', (c) => c.references('user.id').onDelete('set null'))
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('challenge')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('response_id', 'text', (c) => c.notNull().references('response.id'))
		.addColumn('assignment_id', 'text', (c) => c.notNull().references('assignment.id'))
		.addColumn('revision_id', 'text', (c) => c.notNull().references('article_revision.id'))
		.addColumn('element', 'text', (c) => c.notNull())
		.addColumn('place', 'text', (c) => c.notNull())
		.addColumn('start_token', 'integer', (c) => c.notNull())
		.addColumn('end_token', 'integer', (c) => c.notNull())
		.addColumn('reason', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('answer', 'text')
		.addColumn('answered_by', 'text', (c) => c.references('user.id').onDelete('set null'))
		.addColumn('answered_at', 'bigint')
		.addColumn('change_id', 'text', (c) => c.references('key_change.id'))
		.addUniqueConstraint('challenge_of_place', ['response_id', 'element', 'place'])
		.execute();
	await db.schema
		.createTable('score_change')
		.addColumn('change_id', 'text', (c) => c.notNull().references('key_change.id'))
		.addColumn('response_id', 'text', (c) => c.notNull().references('response.id'))
		.addColumn('score_before', 'double precision', (c) => c.notNull())
		.addColumn('score_after', 'double precision', (c) => c.notNull())
		.addPrimaryKeyConstraint('score_change_key', ['change_id', 'response_id'])
		.execute();
	for (const [table, ...columns] of INDEXES)
		await db.schema
			.createIndex(`${table}_by_${columns.join('_')}`)
			.on(table)
			.columns(columns)
			.execute();
}

const INDEXES: [table: string, ...columns: string[]][] = [
	['challenge', 'assignment_id', 'state'],
	['challenge', 'revision_id'],
	['challenge', 'change_id'],
	['challenge', 'answered_by'],
	['score_change', 'response_id'],
	['key_change', 'revision_id'],
	['key_change', 'by_user']
];

export async function down(db: AnyDb): Promise<void> {
	for (const table of ['score_change', 'challenge', 'key_change'])
		await db.schema.dropTable(table).execute();
}
