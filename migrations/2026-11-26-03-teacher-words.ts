import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/**
 * What people say about an answer: scores that a teacher set, each with its reason and never
 * changed; one comment of the teachers; and the learner's note on why, with how it was judged.
 */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('score_override')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('response_id', 'text', (c) => c.notNull().references('response.id'))
		.addColumn('score', 'double precision')
		.addColumn('reason', 'text', (c) => c.notNull())
		.addColumn('by_user', 'text', (c) => c.references('user.id').onDelete('set null'))
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('teacher_comment')
		.addColumn('response_id', 'text', (c) => c.primaryKey().references('response.id'))
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('by_user', 'text', (c) => c.references('user.id').onDelete('set null'))
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('learner_note')
		.addColumn('response_id', 'text', (c) => c.primaryKey().references('response.id'))
		.addColumn('assignment_id', 'text', (c) => c.notNull().references('assignment.id'))
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('level', 'text')
		.addColumn('level_by', 'text', (c) => c.references('user.id').onDelete('set null'))
		.addColumn('level_at', 'bigint')
		.execute();
	for (const [table, ...columns] of INDEXES)
		await db.schema
			.createIndex(`${table}_by_${columns.join('_')}`)
			.on(table)
			.columns(columns)
			.execute();
}

const INDEXES: [table: string, ...columns: string[]][] = [
	['score_override', 'response_id', 'at'],
	['score_override', 'by_user'],
	['teacher_comment', 'by_user'],
	['learner_note', 'assignment_id', 'level'],
	['learner_note', 'level_by']
];

export async function down(db: AnyDb): Promise<void> {
	for (const table of ['learner_note', 'teacher_comment', 'score_override'])
		await db.schema.dropTable(table).execute();
}
