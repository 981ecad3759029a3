import { chmodSync, existsSync, realpathSync, renameSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isPostgresAddress } from '../db/engine';
import { holdAlone } from './hold-alone';
import { copyRows, findFault, hasNoScraps, withFile } from './sqlite-file';
import { discard, giveToOwner } from './swap-file';
import { syncFile } from './sync-file';

/** Beyond that a start would take too long. */
const MOST_BYTES = 1024 ** 3;

/**
 * At a start that has the file to itself, write it anew if scraps of deleted rows may be in it: from
 * before deleting overwrote them, or left where pages were split. Returns why they stay, or null.
 */
export function writeAnew(name: string, mostBytes = MOST_BYTES): string | null {
	if (isPostgresAddress(name) || !existsSync(name)) return null;
	// A name may lead to another folder, and shall go on to.
	const place = realpathSync(name);
	const copy = `${place}.anew`;
	try {
		const hold = holdAlone(place);
		if (typeof hold === 'string') return `The database is ${hold}.`;
		try {
			// Of a start that was broken off.
			discard(copy);
			if (hasNoScraps(hold.database)) return null;
			const { size, mode } = statSync(place);
			if (size > mostBytes) return 'It is too large to be written anew at a start.';
			if (freeBytes(place) < 2 * size) return 'There is no room for a second copy.';
			copyRows(hold.database, copy);
			const fault = withFile(copy, findFault);
			if (fault) return fault;
			chmodSync(copy, mode);
			giveToOwner(copy, place);
			syncFile(copy);
			renameSync(copy, place);
			syncFile(place);
			return null;
		} finally {
			hold.free();
			discard(copy);
		}
	} catch (error) {
		// Whatever it is, the site starts with the file as it is, or tells better why it cannot.
		return error instanceof Error ? error.message : String(error);
	}
}

function freeBytes(place: string): number {
	const { bavail, bsize } = statfsSync(dirname(place));
	return bavail * bsize;
}
