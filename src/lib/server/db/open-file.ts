import SQLite from 'better-sqlite3';
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Open (or create) the SQLite file; `:memory:` for tests. A commit is on disk when it is
 * acknowledged (WAL with full sync), a busy writer is waited for, and what is deleted is overwritten.
 */
export function openFile(file: string): SQLite.Database {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
	for (;;) {
		const before = fileAt(file);
		const database = new SQLite(file);
		try {
			prepare(database);
		} catch (error) {
			database.close();
			throw error;
		}
		// From here on nobody can put another file in its place (see backup/hold-alone); but a restore
		// may have done so while this one was being opened.
		if (before === undefined || before === fileAt(file)) return database;
		database.close();
	}
}

function prepare(database: SQLite.Database): void {
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	database.pragma('secure_delete = ON');
}

/** Which file has this name; undefined while none has. */
const fileAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.ino;
