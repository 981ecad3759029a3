import { existsSync, readdirSync } from 'node:fs';
import { backupTime } from './backup-name';

/** When the newest whole backup of a folder was begun; null where there is none. */
export function newestBackup(dir: string): number | null {
	if (!existsSync(dir)) return null;
	const times = readdirSync(dir).map(backupTime);
	const whole = times.flatMap((time) => (time && !time.isUnfinished ? [time.at] : []));
	return whole.length > 0 ? Math.max(...whole) : null;
}
