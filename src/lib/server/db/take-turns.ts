import SQLite from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 50;

/**
 * Do work that two processes must not do at the same time, such as bringing a new data folder up to
 * date. The lock is SQLite's own on an empty file of this name: it goes with the process, however
 * that ends. Waiting goes on for as long as the other one works.
 */
export async function takeTurns<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(dirname(lockFile), { recursive: true });
	const lock = new SQLite(lockFile, { timeout: 0 });
	try {
		while (!isTaken(lock)) await pause(LOOK_AGAIN_MS);
		return await work();
	} finally {
		lock.close();
	}
}

/** Take the lock if it is free. */
function isTaken(lock: SQLite.Database): boolean {
	try {
		lock.exec('begin exclusive');
		return true;
	} catch (error) {
		if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return false;
		throw error;
	}
}
