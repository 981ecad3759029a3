import { ok, refuse, type Result } from '$lib/domain/result';
import { dirname } from 'node:path';
import { chooseEngine } from './choose-engine';
import { deleteOldBackups } from './delete-old-backups';
import { explainFailure } from './explain-failure';
import { makeBackup, type Made } from './make-backup';

export interface BackupAsk {
	/** Where the database is. */
	place: string;
	file: string;
	/** So many stay in the folder; null keeps all. */
	keep: number | null;
	now: number;
}

export type BackedUp = Made & { deleted: string[] };

/** Make a backup, then delete those that are too many: never the other way round. */
export async function backUp(ask: BackupAsk): Promise<Result<BackedUp, string>> {
	const dir = dirname(ask.file);
	try {
		const made = await makeBackup(chooseEngine(ask.place), ask.file);
		if (!made.ok) return made;
		const deleted = ask.keep === null ? [] : deleteOldBackups(dir, ask.keep, ask.now);
		return ok({ ...made.value, deleted });
	} catch (error) {
		const why = explainFailure(error, dir);
		if (why === null) throw error;
		return refuse(why);
	}
}
