import SQLite from 'better-sqlite3';

/** Others are not waited for: that somebody has the database open is the answer. */
const AT_ONCE = { fileMustExist: true, timeout: 0 };

export type Hold = { database: SQLite.Database; free: () => void } | 'in use' | 'unreadable';

/**
 * Hold a database so that no other program can open it. Whoever has it open in WAL mode, as a
 * server has all the time, keeps a shared lock on it even when idle, and leaving that mode needs
 * all locks: so it fails exactly when somebody else has the database open. It also folds the log
 * into the file. MEMORY, because a journal's file would have the name of the next database's.
 */
export function holdAlone(file: string): Hold {
	const database = new SQLite(file, AT_ONCE);
	try {
		database.pragma('locking_mode = EXCLUSIVE');
		database.pragma('journal_mode = MEMORY');
		// In that mode the lock stays when the transaction ends.
		database.exec('begin exclusive; commit');
		return { database, free: () => database.close() };
	} catch (error) {
		database.close();
		if (!(error instanceof SQLite.SqliteError)) throw error;
		if (error.code.startsWith('SQLITE_BUSY')) return 'in use';
		if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return 'unreadable';
		throw error;
	}
}
