import { closeSync, existsSync, openSync, realpathSync } from 'node:fs';
import { ok, refuse, type Result } from '$lib/domain/result';
import { readContents, type Contents } from '../repositories/contents';
import type { BackupEngine, RowCounts } from './backup-engine';
import { findFault, makeOneFile, mayHaveLog, openExisting, queriesOn } from './sqlite-file';
import { refuseByHeader } from './sqlite-file';
import { discard, layOutBeside, swapIn } from './swap-file';

/** Backups of a database in a file, by SQLite's own online copy. */
export function sqliteEngine(place: string): BackupEngine {
	return {
		place,
		shownPlace: place,
		suffix: '.db',
		isThere: async () => existsSync(place),
		copyTo: (file) => copyAtOneMoment(place, file),
		inspect: (file) => inspect(place, file),
		findObstacle: async () => null,
		layOut: async (file) => layOutBeside(place, file),
		findDamage: async (laidOut) => withFile(laidOut, async (database) => findFault(database)),
		swapIn: async (laidOut, at) => swapIn(place, laidOut, at),
		discard: async (laidOut) => discard(laidOut)
	};
}

/**
 * The transaction keeps the moment at which it began to read: without one, the copy would begin
 * again with every answer that is saved meanwhile, and never end on a busy day.
 */
async function copyAtOneMoment(place: string, file: string): Promise<RowCounts> {
	const rows = await withFile(place, async (source) => {
		source.exec('begin');
		const { rows } = await readContents(queriesOn(source));
		// Closed to others before there is anything in it.
		closeSync(openSync(file, 'wx', 0o600));
		await source.backup(file);
		return rows;
	});
	makeOneFile(file);
	return rows;
}

async function inspect(place: string, file: string): Promise<Result<Contents, string>> {
	if (!existsSync(file)) return refuse(`There is no file ${file}.`);
	const refusal = refuseByHeader(file);
	if (refusal) return refuse(refusal);
	if (existsSync(place) && realpathSync(file) === realpathSync(place))
		return refuse('It is the database in use, not a backup of it.');
	if (!mayHaveLog(file)) return inspectAlone(file);
	// Looking into it would leave files beside it: look at a copy.
	const copy = layOutBeside(place, file);
	try {
		return await inspectAlone(copy);
	} finally {
		discard(copy);
	}
}

const inspectAlone = (file: string): Promise<Result<Contents, string>> =>
	withFile(file, async (database) => {
		const fault = findFault(database);
		return fault ? refuse(fault) : ok(await readContents(queriesOn(database)));
	});

async function withFile<T>(
	file: string,
	work: (database: ReturnType<typeof openExisting>) => Promise<T>
): Promise<T> {
	const database = openExisting(file);
	try {
		return await work(database);
	} finally {
		database.close();
	}
}
