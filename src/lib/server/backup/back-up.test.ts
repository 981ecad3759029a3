import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { connect } from '../db/connect';
import { migrateToLatest } from '../db/migrate';
import { findOutcome } from '../repositories/request-log';
import { logKey } from '../services/request';
import { backUp, type BackupAsk } from './back-up';
import { backUpIfDue, backUpNightly } from './back-up-nightly';
import { newestBackup } from './newest-backup';
import { backupName, backupTime } from './backup-name';
import { deleteOldBackups } from './delete-old-backups';
import { explainFailure } from './explain-failure';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let dir: string;
let place: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'bluepencil-backup-'));
	place = join(dir, 'bluepencil.db');
	onTestFinished(() => rmSync(dir, { recursive: true }));
});

async function aDatabase() {
	const db = connect(place);
	onTestFinished(() => db.destroy());
	await migrateToLatest(db);
	return db;
}

const backups = () => readdirSync(dir).filter((name) => backupTime(name) !== null);

it('names backups so that they sort by their time, and knows its own names again', () => {
	const at = Date.parse('2026-11-27T02:00:00Z');
	expect(backupName(at, '.db')).toBe('bluepencil-2026-11-27T02-00-00Z.db');
	expect(backupTime('bluepencil-2026-11-27T02-00-00Z.db')).toEqual({ at, isUnfinished: false });
	expect(backupTime('bluepencil-2026-11-27T02-00-00Z.dump.7.part')?.isUnfinished).toBe(true);
	for (const other of [
		'bluepencil.db',
		'bluepencil-2026-11-27.db',
		'my bluepencil-2026-11-27T02-00-00Z.db',
		'bluepencil-2026-11-27T02-00-00Z.db.old',
		'bluepencil-2026-13-99T02-00-00Z.db'
	])
		expect(backupTime(other), other).toBeNull();
});

it('keeps the newest, and touches no file with another name', () => {
	const now = Date.parse('2026-11-27T12:00:00Z');
	const names = [1, 2, 3, 4].map((days) => backupName(now - days * DAY, '.db'));
	const others = ['bluepencil.db', 'bluepencil-2020-01-01T00-00-00Z.db.copy', 'notes.txt'];
	const left = `${backupName(now - 2 * DAY, '.db')}.9.part`;
	const atWork = `${backupName(now - HOUR, '.db')}.9.part`;
	for (const name of [...names, ...others, left, atWork]) writeFileSync(join(dir, name), '');
	expect(deleteOldBackups(dir, 2, now).sort()).toEqual([...names.slice(2), left].sort());
	expect(readdirSync(dir).sort()).toEqual([...names.slice(0, 2), ...others, atWork].sort());
});

it('is for the eyes of its owner, and deletes older ones after it was made', async () => {
	await aDatabase();
	const make = (now: number) =>
		backUp({ place, file: join(dir, backupName(now, '.db')), keep: 1, now });
	await make(DAY);
	const second = await make(2 * DAY);
	expect(second).toMatchObject({ ok: true, value: { deleted: [backupName(DAY, '.db')] } });
	expect(backups()).toEqual([backupName(2 * DAY, '.db')]);
	expect(statSync(join(dir, backupName(2 * DAY, '.db'))).mode & 0o777).toBe(0o600);
});

it('says what is missing: the folder, or the database', async () => {
	const file = join(dir, 'nowhere', 'a.db');
	const ask = { place, file, keep: 1, now: 0 };
	expect(await backUp(ask)).toMatchObject({ reason: `There is no database at ${place} yet.` });
	await aDatabase();
	const reason = `There is no folder ${join(dir, 'nowhere')}.`;
	expect(await backUp(ask)).toEqual({ ok: false, reason });
});

it('leaves no half of a backup and deletes none when the database is damaged', async () => {
	writeFileSync(place, 'x'.repeat(9000));
	const old = backupName(0, '.db');
	writeFileSync(join(dir, old), '');
	const file = join(dir, backupName(DAY, '.db'));
	expect(await backUp({ place, file, keep: 1, now: DAY })).toMatchObject({
		ok: false,
		reason: expect.stringMatching(/^The database is damaged/)
	});
	expect(backups()).toEqual([old]);
});

it('tells in words what the machine says in codes', () => {
	const told = (code: string) => explainFailure(Object.assign(new Error('x'), { code }), '/b');
	for (const code of ['ENOSPC', 'SQLITE_FULL']) expect(told(code)).toMatch(/disk is full: \/b/);
	for (const code of ['EACCES', 'EROFS', 'SQLITE_CANTOPEN', 'SQLITE_READONLY_DIRECTORY'])
		expect(told(code)).toBe('No permission to write in /b.');
	expect(told('ENOENT')).toBe('There is no folder /b.');
	expect(told('SQLITE_IOERR_WRITE')).toContain('disk failed');
	expect(told('SQLITE_BUSY_SNAPSHOT')).toContain('locked');
	expect(told('ERR_OUR_OWN_FAULT')).toBeNull();
	expect(explainFailure(new TypeError('x'), '/b')).toBeNull();
});

/** The clock of the machine shows this hour of a day in November. */
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 30).getTime();

async function aNight(given: object = {}) {
	const db = await aDatabase();
	const asked: BackupAsk[] = [];
	const make = async (ask: BackupAsk) => {
		asked.push(ask);
		return backUp(ask);
	};
	const nightly = { db, place, suffix: '.db', dir, keep: 2, hour: 2, make, ...given };
	return { nightly, asked };
}

it('makes one backup a night, whichever process looks first', async () => {
	const { nightly, asked } = await aNight();
	const looks = [at(3, 2), at(3, 2), at(3, 3), at(4, 1), at(4, 2), at(5, 23)];
	for (const now of looks) await Promise.all([1, 2].map(() => backUpIfDue(nightly, now)));
	expect(asked.map(({ now }) => now)).toEqual([at(3, 2), at(4, 2), at(5, 23)]);
	expect(backups()).toHaveLength(2);
	expect(newestBackup(dir)).toBe(at(5, 23));
});

it('does not try again in the same night, even where its folder is kept elsewhere', async () => {
	const { nightly, asked } = await aNight({ place: join(dir, 'gone.db') });
	expect(await backUpIfDue(nightly, at(3, 2))).toMatchObject({ ok: false });
	expect(await backUpIfDue(nightly, at(3, 9))).toBeNull();
	expect(newestBackup(dir)).toBeNull();
	expect(asked).toHaveLength(1);
	const due = String(new Date(2026, 10, 3, 2).getTime());
	const key = logKey({ requestId: due, verb: 'nightly-backup', userId: null, now: 0 });
	expect(await findOutcome(nightly.db, key)).toBe('ended');
});

it('makes up, hours later, for a backup that a power failure cut off', async () => {
	const { nightly, asked } = await aNight({ db: await testDb() });
	await new Promise<void>((hasBegun) => {
		const make = () => (hasBegun(), new Promise<never>(() => undefined));
		void backUpIfDue({ ...nightly, make }, at(3, 2));
	});
	for (const now of [at(3, 2), at(3, 4), at(3, 6), at(3, 10)]) await backUpIfDue(nightly, now);
	expect(asked.map(({ now }) => now)).toEqual([at(3, 6)]);
});

it('tells that a night failed, and stops nothing', async () => {
	const broken = async () => {
		throw new Error('the thread died');
	};
	const { nightly } = await aNight({ make: broken });
	const told = await new Promise((resolve) =>
		backUpNightly(nightly, { done: () => resolve('done'), failed: resolve })
	);
	expect(told).toEqual(new Error('the thread died'));
});
