import { chmodSync, chownSync, copyFileSync, existsSync, linkSync } from 'node:fs';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ok, refuse, type Result } from '$lib/domain/result';
import { stampOf } from './backup-name';
import { holdAlone } from './hold-alone';
import { makeOneFile } from './sqlite-file';
import { syncFile } from './sync-file';

/** What lies beside a database: the log of its last writes, the index of that log, a journal. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

/** Copy a backup to the folder of the database, with the log that may lie beside it. */
export function layOutBeside(place: string, file: string): string {
	mkdirSync(dirname(place), { recursive: true });
	const copy = `${place}.restoring-${process.pid}`;
	discard(copy);
	copyFileSync(file, copy);
	chmodSync(copy, 0o600);
	if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
	makeOneFile(copy);
	giveToOwner(copy, place);
	return copy;
}

/** Restored by root, it belongs to whoever runs the server, or that could not open it. */
export function giveToOwner(copy: string, place: string): void {
	if (process.getuid?.() !== 0) return;
	const { uid, gid } = statSync(existsSync(place) ? place : dirname(place));
	chownSync(copy, uid, gid);
}

const IN_USE = 'A server or another program uses the database. Stop it, then restore.';

export function discard(copy: string): void {
	for (const end of ['', ...COMPANIONS]) rmSync(copy + end, { force: true });
}

/**
 * The database in use keeps a second name, then the other one takes its first: at every moment
 * there is a whole database at that place. Returns the name under which the old one is kept.
 */
export function swapIn(place: string, laidOut: string, at: number): Result<string | null, string> {
	makeOneFile(laidOut);
	syncFile(laidOut);
	if (!existsSync(place)) return moveToFreePlace(laidOut, place);
	const hold = holdAlone(place);
	if (hold === 'in use') return refuse(IN_USE);
	const kept = join(dirname(place), `bluepencil.before-restore-${stampOf(at)}.db`);
	try {
		keep(place, kept);
		moveIn(laidOut, place);
	} finally {
		if (hold !== 'unreadable') hold.free();
	}
	return ok(kept);
}

function moveToFreePlace(laidOut: string, place: string): Result<null, string> {
	// Left over from a database that was deleted; they would be taken for this one's.
	for (const end of COMPANIONS) rmSync(place + end, { force: true });
	try {
		// Unlike a move, this never replaces what a server has made there a moment ago.
		linkSync(laidOut, place);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return refuse(IN_USE);
		renameSync(laidOut, place);
	}
	syncFile(place);
	return ok(null);
}

function moveIn(laidOut: string, place: string): void {
	renameSync(laidOut, place);
	syncFile(place);
}

/** Nothing here may open the old file: closing it again would drop the lock that is held on it. */
function keep(place: string, kept: string): void {
	// Only an unreadable database still has companions; they belong to it, and not to the next one.
	for (const end of COMPANIONS) if (existsSync(place + end)) renameSync(place + end, kept + end);
	try {
		linkSync(place, kept);
	} catch {
		// Some file systems know no second name: then there is no database for a moment.
		renameSync(place, kept);
	}
}
