import SQLite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '$lib/server/config';
import { connect } from '$lib/server/db/connect';
import { isPostgresAddress } from '$lib/server/db/engine';
import { migrateToLatest } from '$lib/server/db/migrate';
import { moveInstallation } from '$lib/server/services/move-installation';
import { startProblem } from './start-problem.js';

const USAGE = `npm run move -- --from data/bluepencil.db --to postgres://name:password@host/database
carries a whole installation over into an empty PostgreSQL database; the file stays as it is.
Without --to, into the one that DATABASE_URL names: no other user of the machine sees its password`;

/** `npm run move`: from one file to PostgreSQL, with every table counted and compared. */
export async function main(args: string[]): Promise<void> {
	const places = readPlaces(args);
	if (!places) return refuse(USAGE);
	if (!existsSync(places.from)) return refuse(`There is no file ${places.from}.`);
	if (!isDatabase(places.from)) return refuse(`${places.from} is not a database of this program.`);
	if (isInUse(places.from))
		return refuse(
			'The site is still running on this file. Stop it, so that no answer is left behind.'
		);
	const [from, to] = [connect(places.from), connect(places.to)];
	try {
		await migrateToLatest(from);
		await migrateToLatest(to);
		const moved = await moveInstallation({ from, to, tell: tellTable });
		if (!moved.ok)
			return refuse(
				'The database holds something already. Name an empty one; nothing was changed.'
			);
		const { tables, rows } = moved.value;
		console.log(`All there: ${rows} rows in ${tables} tables, each counted and compared.
Start the site with DATABASE_URL set to the new database. Keep the file until you have seen it run.`);
	} catch (error) {
		const why = startProblem(error, { DATA_DIR: dirname(places.from), DATABASE_URL: places.to });
		refuse(`Not moved, and nothing was changed. ${why ?? error}`);
	} finally {
		await Promise.all([from.destroy(), to.destroy()]);
	}
}

function readPlaces(args: string[]): { from: string; to: string } | null {
	try {
		const option = { type: 'string' } as const;
		const { values } = parseArgs({ args, options: { from: option, to: option } });
		const { from, to = readConfig(process.env).database } = values;
		return from && to && isPostgresAddress(to) ? { from, to } : null;
	} catch {
		return null;
	}
}

function isDatabase(file: string): boolean {
	const database = new SQLite(file, { readonly: true });
	try {
		const tables = database.prepare("select name from sqlite_master where type = 'table'").pluck();
		return ['attempt', 'response'].every((name) => tables.all().includes(name));
	} catch {
		return false;
	} finally {
		database.close();
	}
}

/** Whoever has a file open shares it; only who is alone may have it to himself. */
function isInUse(file: string): boolean {
	const database = new SQLite(file, { timeout: 0 });
	try {
		database.pragma('locking_mode = EXCLUSIVE');
		database.exec('begin exclusive; rollback');
		return false;
	} catch {
		return true;
	} finally {
		database.close();
	}
}

function tellTable({ name, rows, digest }: { name: string; rows: number; digest: string }): void {
	if (rows > 0)
		console.log(`${String(rows).padStart(9)}  ${name.padEnd(24)} ${digest.slice(0, 16)}`);
}

function refuse(why: string): void {
	console.error(why);
	process.exitCode = 2;
}
