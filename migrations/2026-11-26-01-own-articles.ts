import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/**
 * Articles that teachers bring: an article without a school is one of the shipped library. What
 * lies on the editor's desk is kept span by span, so that two people can work at once.
 */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.alterTable('article')
		.addColumn('school_id', 'text', (c) => c.references('school.id'))
		.execute();
	await db.schema
		.alterTable('article')
		.addColumn('owner_id', 'text', (c) => c.references('user.id'))
		.execute();
	await db.schema
		.alterTable('article')
		.addColumn('is_shared', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
	await db.schema
		.alterTable('key_version')
		.addColumn('published_by', 'text', (c) => c.references('user.id').onDelete('set null'))
		.execute();

	await db.schema
		.createTable('desk')
		.addColumn('article_id', 'text', (c) => c.primaryKey().references('article.id'))
		.addColumn('article_revision_id', 'text', (c) => c.notNull().references('article_revision.id'))
		.addColumn('engine_version', 'integer', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('changed_at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('desk_span')
		.addColumn('article_id', 'text', (c) => c.notNull().references('desk.article_id'))
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('span', 'text')
		.addColumn('is_open', 'integer', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addColumn('changed_by', 'text', (c) => c.references('user.id').onDelete('set null'))
		.addPrimaryKeyConstraint('desk_span_key', ['article_id', 'id'])
		.execute();
	await db.schema
		.createTable('desk_visit')
		.addColumn('article_id', 'text', (c) => c.notNull().references('desk.article_id'))
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('seen_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('desk_visit_key', ['article_id', 'user_id'])
		.execute();
	await db.schema
		.createTable('rule_verdict')
		.addColumn('place', 'text', (c) => c.primaryKey())
		.addColumn('rule', 'text', (c) => c.notNull())
		.addColumn('engine_version', 'integer', (c) => c.notNull())
		.addColumn('verdict', 'text', (c) => c.notNull())
		.addColumn('confidence', 'real', (c) => c.notNull())
		.execute();

	for (const [table, ...columns] of INDEXES)
		await db.schema
			.createIndex(`${table}_by_${columns.join('_')}`)
			.on(table)
			.columns(columns)
			.execute();
}

const INDEXES: [table: string, ...columns: string[]][] = [
	['article', 'school_id'],
	['article', 'owner_id'],
	['key_version', 'published_by'],
	['desk', 'article_revision_id'],
	['desk_span', 'article_id', 'rev'],
	['desk_span', 'article_id', 'is_open'],
	['desk_span', 'changed_by'],
	['desk_visit', 'user_id'],
	['rule_verdict', 'rule']
];
