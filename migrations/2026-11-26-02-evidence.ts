import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/**
 * What handed-in answers tell about skills, and the state of each skill: both can be worked out
 * again from the answers (`npm run recompute`), so that going down loses nothing.
 */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('evidence')
		.addColumn('response_id', 'text', (c) => c.notNull().references('response.id'))
		.addColumn('element', 'text', (c) => c.notNull())
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('assignment_id', 'text', (c) => c.references('assignment.id'))
		.addColumn('source_id', 'text', (c) => c.notNull())
		.addColumn('item_id', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('taken_ms', 'bigint', (c) => c.notNull())
		.addColumn('grades', 'text', (c) => c.notNull())
		.addColumn('weight', 'double precision', (c) => c.notNull())
		.addColumn('is_first', 'integer', (c) => c.notNull())
		.addColumn('signals', 'integer', (c) => c.notNull())
		.addColumn('hits', 'integer', (c) => c.notNull())
		.addColumn('noise', 'integer', (c) => c.notNull())
		.addColumn('false_alarms', 'integer', (c) => c.notNull())
		.addColumn('is_overall', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('evidence_key', ['response_id', 'element'])
		.execute();
	await db.schema
		.createTable('skill_state')
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('scope', 'text', (c) => c.notNull())
		.addColumn('element', 'text', (c) => c.notNull())
		.addColumn('alpha', 'double precision', (c) => c.notNull())
		.addColumn('beta', 'double precision', (c) => c.notNull())
		.addColumn('weighted', 'double precision', (c) => c.notNull())
		.addColumn('articles', 'text', (c) => c.notNull())
		.addColumn('was_secure', 'integer', (c) => c.notNull())
		.addColumn('last_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('skill_state_key', ['user_id', 'scope', 'element'])
		.execute();
	for (const [table, ...columns] of INDEXES)
		await db.schema
			.createIndex(`${table}_by_${columns.join('_')}`)
			.on(table)
			.columns(columns)
			.execute();
}

const INDEXES: [table: string, ...columns: string[]][] = [
	['evidence', 'user_id', 'item_id', 'at'],
	['evidence', 'assignment_id', 'user_id'],
	['skill_state', 'scope']
];

export async function down(db: AnyDb): Promise<void> {
	await db.schema.dropTable('skill_state').execute();
	await db.schema.dropTable('evidence').execute();
}
