import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Contents } from '../repositories/contents';
import type { BackupEngine } from './backup-engine';
import { syncFile } from './sync-file';

export interface Made {
	file: string;
	bytes: number;
	contents: Contents;
}

/**
 * A backup of the running installation. It gets its name once it is whole, on disk, and was read
 * again and found to hold what the database held; until then, and if not, there is none.
 */
export async function makeBackup(
	engine: BackupEngine,
	file: string
): Promise<Result<Made, string>> {
	if (!(await engine.isThere())) return refuse(`There is no database at ${engine.shownPlace} yet.`);
	if (!existsSync(dirname(file))) return refuse(`There is no folder ${dirname(file)}.`);
	const part = `${file}.${process.pid}.part`;
	try {
		const rows = await engine.copyTo(part);
		syncFile(part);
		const copy = await engine.inspect(part);
		if (!copy.ok) return refuse(`The copy cannot be used. ${copy.reason}`);
		const lost = Object.keys(rows).filter((table) => rows[table] !== copy.value.rows[table]);
		if (lost.length > 0)
			return refuse(`The copy cannot be used. Rows are missing from ${lost.join(', ')}.`);
		renameSync(part, file);
		syncFile(file);
		return ok({ file, bytes: statSync(file).size, contents: copy.value });
	} finally {
		rmSync(part, { force: true });
	}
}
