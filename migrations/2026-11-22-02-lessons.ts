import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('lesson_done')
		.addColumn('guest_id', 'text', (c) => c.notNull().references('guest.id'))
		.addColumn('lesson_id', 'text', (c) => c.notNull())
		.addColumn('done_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('lesson_done_id', ['guest_id', 'lesson_id'])
		.execute();
}

export async function down(db: AnyDb): Promise<void> {
	await db.schema.dropTable('lesson_done').execute();
}
