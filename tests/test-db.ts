import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';

/** A database of its own for one test: real migrations, real SQLite, in memory. */
export async function testDb(): Promise<Db> {
	const db = connect(':memory:');
	await migrateToLatest(db);
	return db;
}
