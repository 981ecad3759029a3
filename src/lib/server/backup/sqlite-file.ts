import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Database, Db } from '../db/schema';

/** A file of SQLite, as it is: nothing is created, converted or migrated. */
export const openExisting = (file: string, isReadonly = false): SQLite.Database =>
	new SQLite(file, { fileMustExist: true, readonly: isReadonly });

export const queriesOn = (database: SQLite.Database): Db =>
	new Kysely<Database>({ dialect: new SqliteDialect({ database }) });

/** Fold the log of an open database into its file, so that the file alone is all of it. */
export const makeOneFile = (file: string): void =>
	withFile(file, (database) => void database.pragma('journal_mode = DELETE'));

/** Look into a file, or change it, and close it again. */
export function withFile<T>(file: string, work: (database: SQLite.Database) => T): T {
	const database = openExisting(file);
	try {
		return work(database);
	} finally {
		database.close();
	}
}

/** In the header of a file that holds no scraps of what was deleted; see db/erase-for-good. */
export const hasNoScraps = (database: SQLite.Database): boolean =>
	database.pragma('user_version', { simple: true }) === 1;

/**
 * Write a database into a new file, row by row. A copy of its pages would have what was deleted in
 * pages that are free and, even where deleting overwrites, some in pages that are half full.
 */
export function copyRows(database: SQLite.Database, file: string): void {
	// Closed to others before there is anything in it.
	closeSync(openSync(file, 'wx', 0o600));
	database.prepare('vacuum into ?').run(file);
	withFile(file, (copy) => void copy.pragma('user_version = 1'));
}

/** What the first bytes say about a file; a sentence when it cannot be a database of ours. */
export function refuseByHeader(file: string): string | null {
	if (!statSync(file).isFile()) return 'It is no file.';
	const start = firstBytes(file);
	if (start.length === 0) return 'It is empty.';
	if (start.toString('latin1', 0, 5) === 'PGDMP')
		return 'It is a backup of a PostgreSQL database, and this installation keeps its data in a file. Set DATABASE_URL.';
	if (start.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'It is no backup.';
	if (start.length < 100) return 'It is damaged: it ends after its first bytes.';
	return null;
}

/** Whether a file may have a log beside it that belongs to it. */
export const mayHaveLog = (file: string): boolean => firstBytes(file)[18] === 2;

function firstBytes(file: string): Buffer {
	const handle = openSync(file, 'r');
	try {
		const bytes = Buffer.alloc(100);
		return bytes.subarray(0, readSync(handle, bytes));
	} finally {
		closeSync(handle);
	}
}

/** What SQLite finds wrong: with its pages, or with rows that point to nothing. */
export function findFault(database: SQLite.Database): string | null {
	try {
		const found = String(database.pragma('integrity_check(1)', { simple: true }));
		if (found !== 'ok') return `It is damaged: ${found.replace(/^\*\*\*.*\*\*\*\s*/, '')}.`;
		const [orphan] = database.pragma('foreign_key_check') as { table: string; parent: string }[];
		if (!orphan) return null;
		return `It is damaged: a row of ${orphan.table} belongs to a row of ${orphan.parent} that is not there.`;
	} catch (error) {
		if (!(error instanceof SQLite.SqliteError) || error.code.startsWith('SQLITE_BUSY')) throw error;
		return `It is damaged: ${error.message}.`;
	}
}
