import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/** Whether an assignment asks how sure learners are; what they say is part of their answer. */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.alterTable('assignment')
		.addColumn('asks_sure', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
}
