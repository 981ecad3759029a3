import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { claimOutcome, updateOutcome } from '../repositories/request-log';
import { logKey } from '../services/request';
import type { BackedUp, BackupAsk } from './back-up';
import { backupName } from './backup-name';
import { newestBackup } from './newest-backup';

/** How often a process looks whether it is time. */
const LOOK_MS = 10 * 60_000;
/** A backup that has not ended by then was cut off, together with its process. */
const CUT_OFF_MS = 3 * 3_600_000;

export interface Nightly {
	db: Db;
	place: string;
	suffix: string;
	dir: string;
	keep: number;
	/** By the clock of the machine. */
	hour: number;
	make: (ask: BackupAsk) => Promise<Result<BackedUp, string>>;
}

/**
 * Make the backup of this night if nobody has: the first process that looks after the hour does it.
 * One that was off at that hour catches up when it starts, and one that was cut off is made up for.
 * Null when there was nothing to do.
 */
export async function backUpIfDue(
	nightly: Nightly,
	now: number
): Promise<Result<BackedUp, string> | null> {
	const { db, place, suffix, dir, keep, hour, make } = nightly;
	const due = latest(hour, now);
	if ((newestBackup(dir) ?? 0) >= due) return null;
	const key = logKey({ requestId: String(due), verb: 'nightly-backup', userId: null, now });
	const claim = { ...key, outcome: 'begun', at: now, staleBefore: now - CUT_OFF_MS };
	if (!(await claimOutcome(db, claim))) return null;
	try {
		mkdirSync(dir, { recursive: true, mode: 0o700 });
		return await make({ place, file: join(dir, backupName(now, suffix)), keep, now });
	} finally {
		await updateOutcome(db, { ...key, outcome: 'ended' });
	}
}

/** When the clock last showed that hour. */
function latest(hour: number, now: number): number {
	const date = new Date(now);
	date.setHours(hour, 0, 0, 0);
	if (date.getTime() > now) date.setDate(date.getDate() - 1);
	return date.getTime();
}

/** Look now and every few minutes. A night that fails is told, and the next one is tried. */
export function backUpNightly(
	nightly: Nightly,
	tell: { done: (result: BackedUp) => void; failed: (why: unknown) => void }
): void {
	const run = async () => {
		const result = await backUpIfDue(nightly, Date.now());
		if (result?.ok) tell.done(result.value);
		else if (result) tell.failed(result.reason);
	};
	const look = () => void run().catch(tell.failed);
	look();
	setInterval(look, LOOK_MS).unref();
}
