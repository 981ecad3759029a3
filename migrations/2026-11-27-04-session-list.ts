import type { Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

/** What somebody needs to know a sign-in again; null for sign-ins from before, and for guests. */
export async function up(db: AnyDb): Promise<void> {
	for (const [column, type] of COLUMNS)
		await db.schema.alterTable('session').addColumn(column, type).execute();
}

const COLUMNS = [
	['created_at', 'bigint'],
	['last_used_at', 'bigint'],
	['user_agent', 'text']
] as const;

export async function down(db: AnyDb): Promise<void> {
	for (const [column] of COLUMNS)
		await db.schema.alterTable('session').dropColumn(column).execute();
}
