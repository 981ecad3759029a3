import SQLite from 'better-sqlite3';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { connect } from '../db/connect';
import { migrateToLatest, MIGRATIONS } from '../db/migrate';
import type { Db } from '../db/schema';
import { insertUser } from '../repositories/users';
import { makeBackup } from './make-backup';
import { planRestore, restoreBackup } from './restore-backup';
import { sqliteEngine } from './sqlite-engine';

const aGuest = (id: string) =>
	({ id, role: 'guest', name: '', schoolId: null, createdAt: 0 }) as const;

/** An installation with one person in it, whose server has stopped, and a backup of it. */
async function anInstallation() {
	const dir = mkdtempSync(join(tmpdir(), 'bluepencil-restore-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	const place = join(dir, 'bluepencil.db');
	const engine = sqliteEngine(place);
	const file = join(dir, 'backup.db');
	const use = async <T>(work: (db: Db) => Promise<T>) => {
		const db = connect(place);
		try {
			return await work(db);
		} finally {
			await db.destroy();
		}
	};
	await use(async (db) => {
		await migrateToLatest(db);
		await insertUser(db, aGuest('ana'));
	});
	expect(await makeBackup(engine, file)).toMatchObject({ ok: true });
	await use((db) => insertUser(db, aGuest('ben')));
	const people = () =>
		use(async (db) => {
			const rows = await db.selectFrom('user').select('id').orderBy('id').execute();
			return rows.map(({ id }) => id);
		});
	const restore = async (from = file) => {
		const plan = await planRestore(engine, from);
		return plan.ok ? restoreBackup(engine, { file: from, plan: plan.value, at: 0 }) : plan;
	};
	return { dir, place, engine, file, use, people, restore };
}

const KEPT = 'bluepencil.before-restore-1970-01-01T00-00-00Z.db';

it('puts a backup in the place of the database, and keeps what was there beside it', async () => {
	const { dir, restore, people } = await anInstallation();
	expect(await restore()).toEqual({ ok: true, value: join(dir, KEPT) });
	expect(await people()).toEqual(['ana']);
	expect(statSync(join(dir, 'bluepencil.db')).mode & 0o777).toBe(0o600);
	copyFileSync(join(dir, KEPT), join(dir, 'bluepencil.db'));
	expect(await people()).toEqual(['ana', 'ben']);
	expect(readdirSync(dir).sort()).toEqual(['backup.db', KEPT, 'bluepencil.db']);
});

it('says beforehand what a backup holds against what is there, and changes nothing', async () => {
	const { dir, engine, file } = await anInstallation();
	const before = readFileSync(engine.place);
	const plan = await planRestore(engine, file);
	expect(plan).toMatchObject({
		ok: true,
		value: { schema: 'same', held: { rows: { user: 1 } }, now: { rows: { user: 2 } } }
	});
	expect(readFileSync(engine.place).equals(before)).toBe(true);
	expect(readdirSync(dir).sort()).toEqual(['backup.db', 'bluepencil.db']);
});

it('restores where there is no database yet', async () => {
	const { dir, file } = await anInstallation();
	const place = join(dir, 'new', 'bluepencil.db');
	const fresh = sqliteEngine(place);
	const plan = await planRestore(fresh, file);
	if (!plan.ok) throw new Error(plan.reason);
	expect(plan.value.now).toBeNull();
	const done = await restoreBackup(fresh, { file, plan: plan.value, at: 0 });
	expect(done).toEqual({ ok: true, value: null });
	expect(readdirSync(join(dir, 'new'))).toEqual(['bluepencil.db']);
});

it('refuses while a server has the database open, even when it is idle', async () => {
	const { use, restore, people, dir } = await anInstallation();
	const refused = await use(async (db) => {
		await db.selectFrom('user').select('id').execute();
		return restore();
	});
	expect(refused).toMatchObject({ ok: false, reason: expect.stringContaining('Stop it') });
	expect(await people()).toEqual(['ana', 'ben']);
	expect(readdirSync(dir).sort()).toEqual(['backup.db', 'bluepencil.db']);
});

it('takes what a server that was killed had only in its log', async () => {
	const { dir, place, restore, people } = await anInstallation();
	const killed = join(dir, 'killed.db');
	const db = connect(place);
	await insertUser(db, aGuest('cleo'));
	for (const end of ['', '-wal']) copyFileSync(place + end, killed + end);
	await db.destroy();
	expect(statSync(`${killed}-wal`).size).toBeGreaterThan(0);
	expect(await restore(killed)).toMatchObject({ ok: true });
	expect(await people()).toEqual(['ana', 'ben', 'cleo']);
	expect(statSync(`${killed}-wal`).size).toBeGreaterThan(0);
});

it('replaces a database that cannot be read, and does not take its log for the new one’s', async () => {
	const { dir, place, restore, people } = await anInstallation();
	const db = connect(place);
	await insertUser(db, aGuest('cleo'));
	const log = readFileSync(`${place}-wal`);
	await db.destroy();
	writeFileSync(place, 'not a database any more'.repeat(400));
	writeFileSync(`${place}-wal`, log);
	expect(await restore()).toEqual({ ok: true, value: join(dir, KEPT) });
	expect(await people()).toEqual(['ana']);
	expect(readFileSync(join(dir, KEPT), 'utf8')).toMatch(/^not a database/);
	expect(readFileSync(join(dir, `${KEPT}-wal`)).equals(log)).toBe(true);
});

it('brings the schema of an older release up to date', async () => {
	const { file, engine, restore, people } = await anInstallation();
	rmSync(file);
	change(file, readFileSync(`tests/fixtures/schemas/${MIGRATIONS[0]}.sql`, 'utf8'));
	const plan = await planRestore(engine, file);
	expect(plan).toMatchObject({ value: { schema: 'older', held: { newestAnswerAt: 3000 } } });
	expect(await restore()).toMatchObject({ ok: true });
	expect(await people()).toEqual(['g1', 'g2']);
});

/** Makes a bad backup out of a good one, and tells which words it is refused with. */
const BAD: Record<string, [(file: string) => void, RegExp]> = {
	'is missing': [(file) => rmSync(file), /^There is no file /],
	'is a folder': [(file) => (rmSync(file), mkdirSync(file)), /^It is no file/],
	'is empty': [(file) => writeFileSync(file, ''), /^It is empty/],
	'is a text': [(file) => writeFileSync(file, 'Dear school, '.repeat(500)), /^It is no backup/],
	'is a dump of PostgreSQL': [(file) => writeFileSync(file, 'PGDMP…'), /PostgreSQL/],
	'ends in its first bytes': [(file) => truncateSync(file, 60), /^It is damaged/],
	'is cut off in a page': [(file) => truncateSync(file, 100_100), /^It is damaged/],
	'is cut off between pages': [(file) => truncateSync(file, 40 * 4096), /^It is damaged/],
	'has a page of rubbish': [rubbish, /^It is damaged/],
	'belongs to another program': [
		(file) => {
			rmSync(file);
			change(file, 'create table recipe (id text); insert into recipe values (1)');
		},
		/^It belongs to another program/
	],
	'has the history of another program': [
		(file) => change(file, `update kysely_migration set name = 'other ' || name`),
		/^It belongs to another program/
	],
	'has lost a row that others need': [
		(file) =>
			change(
				file,
				`pragma foreign_keys = off;
				insert into session (token_hash, user_id, expires_at) values ('hash', 'nobody', 5)`
			),
		/^It is damaged: a row of session belongs to a row of user/
	],
	'was made by a newer release': [
		(file) => change(file, `insert into kysely_migration values ('2999-01-01-01-later', '')`),
		/newer release/
	],
	'lacks a step of its schema': [
		(file) => change(file, `delete from kysely_migration where name = '${MIGRATIONS[1]}'`),
		/lacks a step/
	]
};

function change(file: string, sql: string): void {
	const database = new SQLite(file);
	database.exec(sql);
	database.close();
}

function rubbish(file: string): void {
	const bytes = readFileSync(file);
	bytes.fill(0x5a, 5 * 4096, 9 * 4096);
	writeFileSync(file, bytes);
}

for (const [what, [spoil, told]] of Object.entries(BAD))
	it(`refuses a backup that ${what}, and changes nothing`, async () => {
		const { dir, place, file, restore } = await anInstallation();
		spoil(file);
		const [before, names] = [readFileSync(place), readdirSync(dir).sort()];
		const refused = await restore();
		expect(refused).toMatchObject({ ok: false, reason: expect.stringMatching(told) });
		expect(readFileSync(place).equals(before)).toBe(true);
		expect(readdirSync(dir).sort()).toEqual(names);
	});

it('refuses the database itself as its own backup', async () => {
	const { place, restore } = await anInstallation();
	expect(await restore(place)).toMatchObject({ reason: expect.stringContaining('in use') });
});
