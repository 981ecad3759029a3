import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/** How hard each sentence of practice has turned out to be; names no person. */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('sentence_rating')
		.addColumn('text_hash', 'text', (c) => c.primaryKey())
		.addColumn('value', 'double precision', (c) => c.notNull())
		.addColumn('answers', 'integer', (c) => c.notNull())
		.execute();
}

export async function down(db: AnyDb): Promise<void> {
	await db.schema.dropTable('sentence_rating').execute();
}
