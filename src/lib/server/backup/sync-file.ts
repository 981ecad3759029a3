import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Wait until a file and its name are on disk. Never for a database that this process has open:
 * closing the handle would drop SQLite's locks on it.
 */
export function syncFile(path: string): void {
	sync(path);
	// Windows lets nobody open a folder, and writes names down by itself.
	if (process.platform !== 'win32') sync(dirname(path));
}

function sync(path: string): void {
	const handle = openSync(path, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
