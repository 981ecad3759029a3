import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/** Authenticator apps, recovery codes and passkeys; and whether a school asks its teachers for one. */
export async function up(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('authenticator')
		.addColumn('user_id', 'text', (c) => c.primaryKey().references('user.id'))
		.addColumn('sealed_secret', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('confirmed_at', 'bigint')
		.addColumn('last_step', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('recovery_code')
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('code_hash', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('recovery_code_key', ['user_id', 'code_hash'])
		.execute();
	await db.schema
		.createTable('passkey')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('public_key', 'text', (c) => c.notNull())
		.addColumn('counter', 'bigint', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('last_used_at', 'bigint')
		.execute();
	// Whoever signs in is told what was done to her account.
	await db.schema
		.createIndex('audit_event_by_subject_id')
		.on('audit_event')
		.column('subject_id')
		.execute();
	await db.schema.createIndex('passkey_by_user_id').on('passkey').column('user_id').execute();
	await db.schema
		.alterTable('school')
		.addColumn('needs_factor', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
}

export async function down(db: AnyDb): Promise<void> {
	await db.schema.dropIndex('audit_event_by_subject_id').execute();
	await db.schema.alterTable('school').dropColumn('needs_factor').execute();
	for (const table of ['passkey', 'recovery_code', 'authenticator'])
		await db.schema.dropTable(table).execute();
}
