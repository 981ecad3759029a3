import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupTime } from './backup-name';

/** A backup that takes longer than a day was given up by a process that is gone. */
const GIVEN_UP_MS = 24 * 3_600_000;

/**
 * Keep the newest backups of a folder and delete the older ones, and what broken-off ones left.
 * Files with any other name are never touched. Returns the names of the deleted.
 */
export function deleteOldBackups(dir: string, keep: number, now: number): string[] {
	const ours = readdirSync(dir).flatMap((name) => {
		const time = backupTime(name);
		return time ? [{ name, ...time }] : [];
	});
	const whole = ours.filter((one) => !one.isUnfinished).sort((a, b) => b.at - a.at);
	const givenUp = ours.filter((one) => one.isUnfinished && one.at < now - GIVEN_UP_MS);
	const deleted = [...whole.slice(keep), ...givenUp].map(({ name }) => name);
	for (const name of deleted) rmSync(join(dir, name));
	return deleted;
}
