import SQLite from 'better-sqlite3';
import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { insertSave } from '../repositories/saves';
import { findPerson, insertUser } from '../repositories/users';
import { connect } from './connect';
import { migrateToLatest } from './migrate';
import type { Db } from './schema';
import { writeTogether } from './write-together';

const aGuest = (id: string) =>
	({ id, role: 'guest', name: '', schoolId: null, createdAt: 0 }) as const;

const add = (db: Db, id: string) => writeTogether(db, (tx) => insertUser(tx, aGuest(id)));

/** A database in a file, and a second look at it from outside. */
async function aFile() {
	const dir = mkdtempSync(join(tmpdir(), 'bluepencil-write-'));
	const db = connect(join(dir, 'a.db'));
	await migrateToLatest(db);
	const outside = new SQLite(join(dir, 'a.db'));
	onTestFinished(async () => {
		outside.close();
		await db.destroy();
		rmSync(dir, { recursive: true });
	});
	const count = () => outside.prepare('select count(*) as n from "user"').pluck().get();
	return { db, count, outside };
}

it('answers nobody before the commit: whoever is answered finds the rows from outside', async () => {
	const { db, count } = await aFile();
	const seen: unknown[] = [];
	const names = ['a', 'b', 'c'];
	await Promise.all(names.map((name) => add(db, name).then(() => seen.push(count()))));
	// One commit for all three: the first to be answered sees the others' rows as well.
	expect(seen).toEqual([3, 3, 3]);
});

it('undoes what threw, and nothing else', async () => {
	const db = await testDb();
	const broken = writeTogether(db, async (tx) => {
		await insertUser(tx, aGuest('b'));
		throw new Error('changed my mind');
	});
	const results = await Promise.allSettled([add(db, 'a'), broken, add(db, 'a'), add(db, 'c')]);
	expect(results.map(({ status }) => status)).toEqual([
		...['fulfilled', 'rejected', 'rejected', 'fulfilled']
	]);
	await expect(broken).rejects.toThrow('changed my mind');
	const found = await Promise.all(['a', 'b', 'c'].map((id) => findPerson(db, id)));
	expect(found.map((person) => person?.id)).toEqual(['a', undefined, 'c']);
});

it('lets each see what those before it wrote, in the order they came', async () => {
	const db = await testDb();
	const countAndAdd = (id: string) =>
		writeTogether(db, async (tx) => {
			const before = await tx.selectFrom('user').select('id').orderBy('id').execute();
			await insertUser(tx, aGuest(id));
			return before.map(({ id }) => id);
		});
	const seen = await Promise.all(['a', 'b', 'c'].map(countAndAdd));
	expect(seen).toEqual([[], ['a'], ['a', 'b']]);
});

it('tells everyone when the commit fails, keeps nothing, and goes on', async () => {
	const { db, count } = await aFile();
	const refusedAtCommit = writeTogether(db, async (tx) => {
		await sql`pragma defer_foreign_keys = on`.execute(tx);
		await insertSave(tx, { responseId: 'nobody', saveId: 's', rev: 1 });
	});
	const results = await Promise.allSettled([add(db, 'a'), refusedAtCommit]);
	expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(count()).toBe(0);
	await add(db, 'b');
	expect(count()).toBe(1);
});

it('takes the write lock when a transaction begins, so that reading first cannot make it fail', async () => {
	const { db, outside } = await aFile();
	outside.pragma('busy_timeout = 0');
	await db.transaction().execute(async (tx) => {
		await tx.selectFrom('user').select('id').execute();
		expect(() => outside.prepare('begin immediate').run()).toThrow(/locked/);
	});
	expect(() => outside.exec('begin immediate; rollback')).not.toThrow();
});
