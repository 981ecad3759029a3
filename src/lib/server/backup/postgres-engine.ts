import { closeSync, openSync } from 'node:fs';
import pg from 'pg';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { BackupEngine, RowCounts } from './backup-engine';
import { stampOf } from './backup-name';
import { finish, startTool, withoutPassword } from './postgres-tools';
import { readDump } from './read-dump';

const IN_USE = '55006';

/** Backups of a database on a PostgreSQL server, by its own programs. */
export function postgresEngine(place: string): BackupEngine {
	return {
		place,
		shownPlace: withoutPassword(place),
		suffix: '.dump',
		isThere: async () => true,
		copyTo: (file) => copyAtOneMoment(place, file),
		inspect: readDump,
		layOut: (file) => layOut(place, file),
		// The server itself keeps rows and what they belong to together; a broken dump does not load.
		findDamage: async () => null,
		swapIn: (laidOut, at) => swapIn({ place, laidOut, at }),
		discard: (laidOut) =>
			asManager(
				place,
				async (ask) => void (await ask(`drop database if exists ${nameOf(laidOut)}`))
			)
	};
}

/** Counts and dump see one moment: the program is handed the snapshot of our transaction. */
async function copyAtOneMoment(place: string, file: string): Promise<RowCounts> {
	closeSync(openSync(file, 'wx', 0o600));
	return asClient(place, async (client) => {
		await client.query('begin isolation level repeatable read, read only');
		const snapshot = await client.query('select pg_export_snapshot() as id');
		const to = ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`];
		const from = [`--snapshot=${snapshot.rows[0].id}`, `--dbname=${withoutPassword(place)}`];
		const dumped = finish('pg_dump', startTool('pg_dump', [...to, ...from], place));
		const [rows] = await Promise.all([countRows(client), dumped]);
		return rows;
	});
}

async function countRows(client: pg.Client): Promise<RowCounts> {
	const tables = await client.query(
		`select table_schema as schema, table_name as name from information_schema.tables
			where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
	);
	const counts: RowCounts = {};
	for (const { schema, name } of tables.rows) {
		const place = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
		const counted = await client.query(`select count(*) as n from ${place}`);
		counts[name] = Number(counted.rows[0].n);
	}
	return counts;
}

async function layOut(place: string, file: string): Promise<string> {
	const beside = new URL(place);
	beside.pathname += `_restoring_${process.pid}`;
	const name = nameOf(beside.href);
	await asManager(place, async (ask) => {
		await ask(`drop database if exists ${name}`);
		await ask(`create database ${name} template template0 encoding 'UTF8'`);
	});
	const how = ['--no-owner', '--no-privileges'];
	const to = `--dbname=${withoutPassword(beside.href)}`;
	await finish('pg_restore', startTool('pg_restore', [...how, to, file], place));
	return beside.href;
}

/** Renaming is refused by the server while anybody is connected; both names change in one step. */
async function swapIn({
	place,
	laidOut,
	at
}: {
	place: string;
	laidOut: string;
	at: number;
}): Promise<Result<string, string>> {
	// Names are cut off after 63 letters.
	const kept = `${databaseOf(place).slice(0, 24)}_before_restore_${stampOf(at)}`;
	return asManager(place, async (ask) => {
		try {
			await ask('begin');
			await ask(`alter database ${nameOf(place)} rename to ${pg.escapeIdentifier(kept)}`);
			await ask(`alter database ${nameOf(laidOut)} rename to ${nameOf(place)}`);
			await ask('commit');
			return ok(kept);
		} catch (error) {
			await ask('rollback');
			if ((error as { code?: string }).code !== IN_USE) throw error;
			return refuse('A server or another program uses the database. Stop it, then restore.');
		}
	});
}

const databaseOf = (address: string) => decodeURIComponent(new URL(address).pathname.slice(1));
const nameOf = (address: string) => pg.escapeIdentifier(databaseOf(address));

/** No database can be renamed from inside; every server has one that is called "postgres". */
function asManager<T>(place: string, work: (ask: (sql: string) => Promise<unknown>) => Promise<T>) {
	const address = new URL(place);
	address.pathname = '/postgres';
	return asClient(address.href, (client) => work((sql) => client.query(sql)));
}

async function asClient<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: address });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
