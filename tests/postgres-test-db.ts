import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { makeEmptyDatabase } from './make-database';

const free: Db[] = [];
const emptying = new WeakMap<Db, string>();

/** An empty database on the server; after the test it is emptied again, for the next one. */
export async function postgresTestDb(server: string): Promise<Db> {
	const db = free.pop() ?? (await makeDatabase(server));
	onTestFinished(async () => {
		await empty(db);
		free.push(db);
	});
	return db;
}

/** A new database with all tables, and its address. */
export async function makeDatabase(server: string): Promise<Db> {
	const db = connect(await makeEmptyDatabase(server));
	await migrateToLatest(db);
	return db;
}

/** Faster than truncating fifty tables, most of which are empty. */
async function empty(db: Db): Promise<void> {
	const statements = emptying.get(db) ?? (await deleteAll(db));
	emptying.set(db, statements);
	await sql.raw(statements).execute(db);
}

async function deleteAll(db: Db): Promise<string> {
	const tables = await db.introspection.getTables();
	const deletes = tables.map(({ name }) => `delete from "${name}"`);
	return [
		'set session_replication_role = replica',
		...deletes,
		'reset session_replication_role'
	].join('; ');
}
