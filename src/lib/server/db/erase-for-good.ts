import { sql } from 'kysely';
import { isPostgres } from './engine';
import type { Db } from './schema';

/** A backup, or a page of another process, reads an older state for as long as it takes. */
const AGAIN_MS = 60_000;

/**
 * A transaction that deletes people or their work, of which no byte shall stay. In a SQLite file
 * what is deleted is overwritten, but its log still has the pages as they were.
 */
export async function eraseForGood<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
	const done = await db.transaction().execute(async (tx) => {
		const value = await work(tx);
		await noteErased(tx);
		return value;
	});
	await emptyLog(db);
	return done;
}

/** Take the mark away that the file holds no scraps of what was deleted; `write-anew` sets it. */
export async function noteErased(tx: Db): Promise<void> {
	if (!isPostgres(tx)) await sql`pragma user_version = 0`.execute(tx);
}

/**
 * Fold the log of writes into the file and empty it. Nobody is waited for: while somebody reads
 * what was there before, it is tried again later. At the latest it goes when the server stops.
 */
export async function emptyLog(db: Db): Promise<void> {
	if (isPostgres(db)) return;
	const isBusy = await db
		.connection()
		.execute(fold)
		.catch(() => false);
	if (isBusy) setTimeout(() => void emptyLog(db), AGAIN_MS).unref();
}

async function fold(connection: Db): Promise<boolean> {
	await sql`pragma busy_timeout = 0`.execute(connection);
	try {
		const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(
			connection
		);
		return rows[0]?.busy === 1;
	} finally {
		// As in open-file.
		await sql`pragma busy_timeout = 5000`.execute(connection);
	}
}
