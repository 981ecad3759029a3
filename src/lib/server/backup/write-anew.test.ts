import SQLite from 'better-sqlite3';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { connect } from '../db/connect';
import { eraseForGood } from '../db/erase-for-good';
import { migrateToLatest } from '../db/migrate';
import { insertUser } from '../repositories/users';
import { makeBackup } from './make-backup';
import { sqliteEngine } from './sqlite-engine';
import { writeAnew } from './write-anew';

/** A file from before deleting overwrote anything: Xanthippe was deleted, Ben is there. */
async function anOldFile() {
	const dir = mkdtempSync(join(tmpdir(), 'bluepencil-anew-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	const place = join(dir, 'bluepencil.db');
	const db = connect(place);
	await migrateToLatest(db);
	for (const name of ['Xanthippe', 'Ben'])
		await insertUser(db, { id: name, role: 'guest', name, schoolId: null, createdAt: 0 });
	await db.destroy();
	const old = new SQLite(place);
	old.exec("delete from user where id = 'Xanthippe'");
	old.close();
	const has = (word: string) => readFileSync(place).includes(word);
	expect(has('Xanthippe')).toBe(true);
	return { dir, place, has, isTheSame: sameFileAs(place) };
}

function sameFileAs(place: string) {
	const before = statSync(place).ino;
	return () => statSync(place).ino === before;
}

it('writes an old file anew when the server starts: what was deleted is gone, the rest is there', async () => {
	const { dir, place, has } = await anOldFile();
	const { mode } = statSync(place);
	expect(writeAnew(place)).toBeNull();
	expect(has('Xanthippe')).toBe(false);
	expect(readdirSync(dir)).toEqual(['bluepencil.db']);
	expect(statSync(place).mode).toBe(mode);
	const db = connect(place);
	expect(await db.selectFrom('user').select('name').execute()).toEqual([{ name: 'Ben' }]);
	await db.destroy();
});

it('does it once, and again after something was deleted', async () => {
	const { place } = await anOldFile();
	writeAnew(place);
	const isTheSame = sameFileAs(place);
	writeAnew(place);
	expect(isTheSame()).toBe(true);
	const db = connect(place);
	await eraseForGood(db, (tx) => tx.deleteFrom('user').execute());
	await db.destroy();
	writeAnew(place);
	expect(isTheSame()).toBe(false);
});

it('leaves a file alone that another process has open', async () => {
	const { place, isTheSame } = await anOldFile();
	const other = connect(place);
	expect(writeAnew(place)).toBe('The database is in use.');
	expect(isTheSame()).toBe(true);
	await insertUser(other, { id: 'c', role: 'guest', name: 'C', schoolId: null, createdAt: 0 });
	await other.destroy();
});

it('leaves a file alone that is too large, or that is no database', async () => {
	const { dir, place, isTheSame } = await anOldFile();
	expect(writeAnew(place, 1000)).toContain('too large');
	expect(isTheSame()).toBe(true);
	const none = join(dir, 'none.db');
	writeFileSync(none, 'no database'.repeat(100));
	expect(writeAnew(none)).toBe('The database is unreadable.');
	expect(readFileSync(none, 'utf8')).toBe('no database'.repeat(100));
});

it('follows a name that leads to another folder, and leaves it leading there', async () => {
	const { dir, place, has } = await anOldFile();
	const name = join(dir, 'here.db');
	symlinkSync(place, name);
	expect(writeAnew(name)).toBeNull();
	expect(has('Xanthippe')).toBe(false);
	expect(readlinkSync(name)).toBe(place);
});

it('clears away what a start that was broken off has left', async () => {
	const { dir, place } = await anOldFile();
	writeFileSync(`${place}.anew`, 'Xanthippe, half');
	writeAnew(place);
	expect(readdirSync(dir)).toEqual(['bluepencil.db']);
});

it('has nothing to do where a new backup was put back', async () => {
	const { dir, place } = await anOldFile();
	const backup = join(dir, 'backup.db');
	await makeBackup(sqliteEngine(place), backup);
	const isTheSame = sameFileAs(backup);
	expect(writeAnew(backup)).toBeNull();
	expect(isTheSame()).toBe(true);
});
