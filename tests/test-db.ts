import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { postgresTestDb } from './postgres-test-db';

/** The PostgreSQL server on which the tests run this time; without one they run on SQLite. */
export const POSTGRES = process.env['TEST_POSTGRES'];

/** A database of its own for one test: real migrations, on SQLite in memory or on a real server. */
export async function testDb(): Promise<Db> {
	if (POSTGRES) return postgresTestDb(POSTGRES);
	const db = connect(':memory:');
	await migrateToLatest(db);
	return db;
}
