import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEmptyDatabase } from '../../../../tests/make-database';
import { POSTGRES } from '../../../../tests/test-db';
import { connect } from './connect';
import { migrateToLatest } from './migrate';
import type { Db } from './schema';
import { writeBeside, writeTogether } from './write-together';

// Two pools are to the database what two processes are.
describe.skipIf(!POSTGRES)('two processes on one PostgreSQL database', () => {
	it('may start at once: the tables are made by one of them', async () => {
		const address = await makeEmptyDatabase(POSTGRES ?? '');
		const both = [connect(address), connect(address)];
		onTestFinished(() => closeAll(both));
		await Promise.all(both.map(migrateToLatest));
		expect(await countsOf(both)).toEqual([0, 0]);
	});

	it('lose nothing when both read a number and write the next', async () => {
		const both = await twoProcesses();
		await Promise.all(
			Array.from({ length: 40 }, (_, i) =>
				writeTogether(both[i % 2] as Db, (tx) => addOne(tx, 'all'))
			)
		);
		expect(await countsOf(both)).toEqual([40, 40]);
	});

	it('keep the work of one person in a row, and that of others goes on beside it', async () => {
		const [one, other] = await twoProcesses();
		const order: string[] = [];
		const slow = writeBeside(one, 'ana', async (tx) => {
			await addOne(tx, 'ana');
			await sql`select pg_sleep(0.3)`.execute(tx);
			order.push('ana');
		});
		await begun(other, 'ana');
		const again = writeBeside(other, 'ana', async (tx) => {
			await addOne(tx, 'ana');
			order.push('ana again');
		});
		const beside = writeBeside(other, 'bo', async () => void order.push('bo'));
		await Promise.all([slow, again, beside]);
		// Bo shares a transaction with "ana again" only when both came in the same turn.
		expect(order.indexOf('ana')).toBeLessThan(order.indexOf('ana again'));
		expect((await rows(one)).ana).toBe(2);
	});

	it('keep everybody out of a change that must be alone', async () => {
		const [one, other] = await twoProcesses();
		const order: string[] = [];
		const alone = one.transaction().execute(async (tx) => {
			await sql`select pg_sleep(0.2)`.execute(tx);
			order.push('alone');
		});
		await new Promise((go) => setTimeout(go, 60));
		await writeBeside(other, 'bo', async () => void order.push('beside'));
		await alone;
		expect(order).toEqual(['alone', 'beside']);
	});

	it('answer for nothing that the database has undone, and go on', async () => {
		const [one] = await twoProcesses();
		const undone = writeBeside(one, 'ana', async (tx) => {
			await addOne(tx, 'ana');
			await sql`select 1 / 0`.execute(tx).catch(() => undefined);
		});
		await expect(undone).rejects.toThrow('aborted');
		expect((await rows(one)).ana).toBeUndefined();
		await writeBeside(one, 'ana', (tx) => addOne(tx, 'ana'));
		expect((await rows(one)).ana).toBe(1);
	});

	it('write into both directions without ever waiting for each other in a ring', async () => {
		const both = await twoProcesses();
		const people = Array.from({ length: 20 }, (_, i) => `p${i}`);
		const there = people.map((who) => writeBeside(both[0], who, (tx) => addOne(tx, who)));
		const back = people
			.toReversed()
			.map((who) => writeBeside(both[1], who, (tx) => addOne(tx, who)));
		await Promise.all([...there, ...back]);
		expect(Object.values(await rows(both[0]))).toEqual(people.map(() => 2));
	});
});

async function twoProcesses(): Promise<[Db, Db]> {
	const address = await makeEmptyDatabase(POSTGRES ?? '');
	const both: [Db, Db] = [connect(address), connect(address)];
	onTestFinished(() => closeAll(both));
	await migrateToLatest(both[0]);
	return both;
}

const closeAll = async (all: readonly Db[]) =>
	void (await Promise.all(all.map((db) => db.destroy())));

/** A number is read and its next one written, as a save does with revisions. */
async function addOne(tx: Db, hash: string): Promise<void> {
	const row = await tx
		.selectFrom('sentence_rating')
		.where('text_hash', '=', hash)
		.select('answers')
		.executeTakeFirst();
	const answers = (row?.answers ?? 0) + 1;
	await tx
		.insertInto('sentence_rating')
		.values({ text_hash: hash, value: 0, answers })
		.onConflict((conflict) => conflict.column('text_hash').doUpdateSet({ answers }))
		.execute();
}

async function rows(db: Db): Promise<Record<string, number>> {
	const all = await db.selectFrom('sentence_rating').select(['text_hash', 'answers']).execute();
	return Object.fromEntries(all.map(({ text_hash, answers }) => [text_hash, answers]));
}

const countsOf = async (all: readonly Db[]) =>
	Promise.all(all.map(async (db) => (await rows(db))['all'] ?? 0));

/** Until somebody holds the lock of a person. */
async function begun(db: Db, person: string): Promise<void> {
	for (;;) {
		const { rows } = await sql<{ free: boolean }>`
			select pg_try_advisory_xact_lock(hashtextextended(${person}, 0)) as free`.execute(db);
		if (!rows[0]?.free) return;
		await new Promise((go) => setTimeout(go, 5));
	}
}
