import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { ok, refuse, type Result } from '$lib/domain/result';
import { readContents, type Contents } from '../repositories/contents';
import type { BackupEngine, RowCounts } from './backup-engine';
import {
	copyRows,
	findFault,
	makeOneFile,
	mayHaveLog,
	withFile,
	openExisting,
	queriesOn
} from './sqlite-file';
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
		findDamage: async (laidOut) => withFile(laidOut, findFault),
		swapIn: async (laidOut, at) => swapIn(place, laidOut, at),
		discard: async (laidOut) => discard(laidOut)
	};
}

/**
 * The transaction keeps the moment at which it began to read: without one, the copy would begin
 * again with every answer that is saved meanwhile, and never end on a busy day. From the copied pages
 * the rows are copied once more, without what was deleted: by then nobody waits for the database.
 */
async function copyAtOneMoment(place: string, file: string): Promise<RowCounts> {
	const rows = await during(place, async (source) => {
		source.exec('begin');
		const { rows } = await readContents(queriesOn(source));
		// Closed to others before there is anything in it.
		closeSync(openSync(file, 'wx', 0o600));
		await source.backup(file);
		return rows;
	});
	makeOneFile(file);
	const clean = `${file}.rows`;
	try {
		withFile(file, (pages) => copyRows(pages, clean));
		renameSync(clean, file);
	} finally {
		rmSync(clean, { force: true });
	}
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
	during(file, async (database) => {
		const fault = findFault(database);
		return fault ? refuse(fault) : ok(await readContents(queriesOn(database)));
	});

async function during<T>(
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
