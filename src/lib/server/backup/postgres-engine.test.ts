import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeBackup } from './make-backup';
import { postgresEngine } from './postgres-engine';

/** A server on which databases may be made; without one there is nothing to test here. */
const SERVER = process.env['TEST_POSTGRES'];

async function ask(address: string, sql: string) {
	const client = new pg.Client({ connectionString: address });
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}

/** A small database with a name that needs quotes, and a folder for its backups. */
async function aDatabase() {
	const server = new URL(SERVER ?? '');
	const name = `back-up "${crypto.randomUUID().slice(0, 8)}`;
	await ask(server.href, `create database ${pg.escapeIdentifier(name)}`);
	const address = new URL(server);
	address.pathname = `/${encodeURIComponent(name)}`;
	await ask(
		address.href,
		`create table kysely_migration (name text, timestamp text);
			insert into kysely_migration values ('02-second', ''), ('01-first', '');
			create table "user" (id text primary key, name text);
			create table response (id text primary key, answer text, saved_at bigint, handed_in_at bigint);
			insert into "user" values ('ana', E'Ana\\tÖ\\n\\\\.'), ('ben', null);
			insert into response values ('r1', '{}', 1700, null), ('r2', '{}', 1800, 1900)`
	);
	const dir = mkdtempSync(join(tmpdir(), 'bluepencil-pg-'));
	onTestFinished(async () => {
		rmSync(dir, { recursive: true });
		const rows = await ask(server.href, 'select datname from pg_database');
		for (const { datname } of rows)
			if (datname.startsWith(name))
				await ask(server.href, `drop database ${pg.escapeIdentifier(datname)}`);
	});
	return { address: address.href, name, file: join(dir, 'a.dump'), dir };
}

/** pg_restore as it is from 17 on: the first thing it says is a setting that older servers refuse. */
function withNewerClient(dir: string) {
	const before = process.env['PATH'] ?? '';
	const program = join(dir, 'pg_restore');
	writeFileSync(
		program,
		`#!/bin/sh
PATH=\${PATH#*:}
case "$*" in *--dbname=*) exec psql "$(echo "$*" | sed 's/.*--dbname=\\([^ ]*\\).*/\\1/')" -c 'SET transaction_timeout = 0' ;; esac
pg_restore "$@" | sed '0,/^SET idle_in_transaction_session_timeout = 0;/s//&\\nSET transaction_timeout = 0;/'
`
	);
	chmodSync(program, 0o755);
	process.env['PATH'] = `${dir}:${before}`;
	onTestFinished(() => void (process.env['PATH'] = before));
}

const people = (address: string) => ask(address, 'select id, name from "user" order by id');

describe.skipIf(!SERVER)('on a PostgreSQL server', { timeout: 20_000 }, () => {
	it('makes a backup that holds what the database held, for the eyes of its owner', async () => {
		const { address, file } = await aDatabase();
		const made = await makeBackup(postgresEngine(address), file);
		expect(made).toMatchObject({
			ok: true,
			value: {
				contents: {
					migrations: ['01-first', '02-second'],
					rows: { kysely_migration: 2, response: 2, user: 2 },
					newestAnswerAt: 1900
				}
			}
		});
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it('puts a backup in the place of the database, and keeps what was there', async () => {
		const { address, file, name } = await aDatabase();
		const engine = postgresEngine(address);
		const before = await people(address);
		await makeBackup(engine, file);
		await ask(address, 'delete from "user"');
		const laidOut = await engine.layOut(file);
		expect(await people(laidOut)).toEqual(before);
		const swapped = await engine.swapIn(laidOut, 0);
		expect(await people(address)).toEqual(before);
		const kept = `${name}_before_restore_1970-01-01T00-00-00Z`;
		expect(swapped).toEqual({ ok: true, value: kept });
		const old = new URL(address);
		old.pathname = `/${encodeURIComponent(kept)}`;
		expect(await people(old.href)).toEqual([]);
	});

	it('restores by programs that are newer than the server', async () => {
		const { address, file, dir } = await aDatabase();
		const engine = postgresEngine(address);
		await makeBackup(engine, file);
		withNewerClient(dir);
		expect(await people(await engine.layOut(file))).toEqual(await people(address));
	});

	it('leaves nothing behind of a backup that does not load', async () => {
		const { address, file, name } = await aDatabase();
		const engine = postgresEngine(address);
		await ask(
			address,
			`create function is_known() returns boolean language sql as 'select exists (select from "user")';
				create table note (id text check (is_known()));
				insert into note values ('a')`
		);
		await makeBackup(engine, file);
		// While a dump is loaded, tables are found by their full names only.
		await expect(engine.layOut(file)).rejects.toThrow(/"user" does not exist/);
		const rows = await ask(address, 'select datname from pg_database');
		const names = rows.map(({ datname }) => datname);
		expect(names.filter((one) => one.startsWith(name))).toEqual([name]);
	});

	it('says who may not restore, and what gives the right to', async () => {
		const role = `site-${crypto.randomUUID().slice(0, 8)}`;
		await ask(SERVER ?? '', `create role "${role}" login`);
		// After the databases that it owns.
		onTestFinished(async () => void (await ask(SERVER ?? '', `drop role "${role}"`)));
		const { address, file } = await aDatabase();
		const asSite = new URL(address);
		asSite.username = role;
		const obstacle = () => postgresEngine(asSite.href).findObstacle();
		const obey = async () => ask(address, (await obstacle())?.split(': ')[1] ?? '');

		for (const why of ['gives it another name', 'may not make databases']) {
			expect(await obstacle()).toContain(why);
			await obey();
		}
		expect(await obstacle()).toBeNull();
		const engine = postgresEngine(asSite.href);
		await ask(address, `grant select on all tables in schema public to "${role}"`);
		await makeBackup(engine, file);
		expect(await engine.swapIn(await engine.layOut(file), 0)).toMatchObject({ ok: true });

		asSite.pathname = '/nowhere';
		expect(await obstacle()).toContain('create database "nowhere" owner "site');
	});

	// The server itself waits five seconds for whoever is connected.
	it('refuses while somebody is connected, and changes nothing', async () => {
		const { address, file, name } = await aDatabase();
		const engine = postgresEngine(address);
		await makeBackup(engine, file);
		const laidOut = await engine.layOut(file);
		const client = new pg.Client({ connectionString: address });
		await client.connect();
		const refused = await engine.swapIn(laidOut, 0);
		expect(refused).toMatchObject({
			ok: false,
			reason: expect.stringContaining('uses the database')
		});
		const [current] = (await client.query('select current_database() as name')).rows;
		expect(current.name).toBe(name);
		await client.end();
		await engine.discard(laidOut);
		await expect(people(laidOut)).rejects.toThrow(/does not exist/);
	});

	it('tells a dump that is cut off, empty, or of another kind', async () => {
		const { address, file, dir } = await aDatabase();
		const engine = postgresEngine(address);
		await makeBackup(engine, file);
		truncateSync(file, readFileSync(file).length - 30);
		const other = join(dir, 'other');
		const told = async (text: string) => {
			writeFileSync(other, text);
			return engine.inspect(other);
		};
		expect(await engine.inspect(file)).toMatchObject({
			ok: false,
			reason: expect.stringMatching(/^It cannot be read\. pg_restore/)
		});
		expect(await told('')).toMatchObject({ reason: 'It is empty.' });
		expect(await told('hello')).toMatchObject({ reason: 'It is no backup.' });
		expect(await told('SQLite format 3\0')).toMatchObject({
			reason: expect.stringContaining('uses PostgreSQL')
		});
	});
});
