import { sql } from 'kysely';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeEmptyDatabase } from '../../tests/make-database';
import { POSTGRES } from '../../tests/test-db';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { insertUser } from '$lib/server/repositories/users';
import { listWholeTables, readWhole } from '$lib/server/repositories/whole-tables';
import { fillDemo } from './demo';
import { main } from './move';

const said: string[] = [];
beforeEach(() => {
	said.length = 0;
	for (const way of ['log', 'error'] as const)
		vi.spyOn(console, way).mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	process.exitCode = undefined;
});

const NOWHERE = 'postgres://nobody@127.0.0.1:1/nothing';

async function aFile(): Promise<{ file: string; db: Db }> {
	const folder = mkdtempSync(join(tmpdir(), 'bluepencil-move-'));
	const file = join(folder, 'bluepencil.db');
	const db = connect(file);
	onTestFinished(async () => {
		await db.destroy();
		rmSync(folder, { recursive: true });
	});
	await migrateToLatest(db);
	return { file, db };
}

/** Every row of every table. */
async function contents(db: Db, tables: Awaited<ReturnType<typeof listWholeTables>>) {
	const all: Record<string, unknown[]> = {};
	for (const table of tables)
		for await (const rows of readWhole(db, table)) (all[table.name] ??= []).push(...rows);
	return all;
}

const move = (file: string, address: string) => main(['--from', file, '--to', address]);

describe('an installation is not moved', () => {
	it('without both places, or to something that is not PostgreSQL', async () => {
		vi.stubEnv('DATABASE_URL', '');
		await main(['--from', 'a.db']);
		await main(['--from', 'a.db', '--to', 'b.db']);
		await main(['--what']);
		expect(said).toHaveLength(3);
		for (const line of said) expect(line).toContain('npm run move -- --from');
		expect(process.exitCode).toBe(2);
	});

	it('from a file that is not there, or is not a database of ours', async () => {
		await move('/nowhere/bluepencil.db', NOWHERE);
		expect(said.pop()).toBe('There is no file /nowhere/bluepencil.db.');
		const { file } = await aFile();
		writeFileSync(`${file}.txt`, 'not a database');
		await move(`${file}.txt`, NOWHERE);
		expect(said.pop()).toContain('is not a database of this program');
	});

	it('while the site still writes to the file', async () => {
		const { file } = await aFile();
		await move(file, NOWHERE);
		expect(said.pop()).toContain('still running');
	});

	it('to a server that does not answer, named by the call or by the environment', async () => {
		const { file, db } = await aFile();
		await db.destroy();
		await move(file, NOWHERE);
		expect(said.pop()).toContain('Not moved, and nothing was changed');
		expect(process.exitCode).toBe(2);
		vi.stubEnv('DATABASE_URL', NOWHERE);
		await main(['--from', file]);
		expect(said.pop()).toContain('Not moved, and nothing was changed');
	});
});

describe.skipIf(!POSTGRES)('an installation is moved to PostgreSQL', () => {
	async function places() {
		const { file, db } = await aFile();
		await fillDemo(db, { classes: 2, learners: 6, attempts: 2 }, () => undefined);
		const name = 'Zoë “Ω” 🧭 d’Été\nO’Brien \\ % \u2028';
		const odd = { id: 'odd', role: 'guest', name, schoolId: null } as const;
		await insertUser(db, { ...odd, createdAt: 1_764_000_000_123 });
		await db
			.insertInto('sentence_rating')
			.values({ text_hash: 'odd', value: 0.1 + 0.2, answers: 3 })
			.execute();
		const tables = await listWholeTables(db);
		const before = await contents(db, tables);
		await db.destroy();
		const address = await makeEmptyDatabase(POSTGRES ?? '');
		const to = connect(address);
		onTestFinished(() => to.destroy());
		return { file, address, to, tables, before };
	}

	it('with every row as it was, and then not a second time', { timeout: 60_000 }, async () => {
		const { file, address, to, tables, before } = await places();
		await move(file, address);
		expect(said.at(-1)).toContain('All there');
		expect(await contents(to, tables)).toEqual(before);
		await move(file, address);
		expect(said.pop()).toContain('holds something already');
		expect(await contents(to, tables)).toEqual(before);
	});

	it(
		'wholly or not at all: one changed name, and nothing is kept',
		{ timeout: 60_000 },
		async () => {
			const { file, address, to, tables } = await places();
			await migrateToLatest(to);
			await sql`create function spoil() returns trigger language plpgsql as
			$$ begin new.name := new.name || '!'; return new; end $$`.execute(to);
			await sql`create trigger spoil before insert on "user" for each row
			when (new.id = 'odd') execute function spoil()`.execute(to);
			await move(file, address);
			expect(said.pop()).toContain('The table "user" did not arrive as it was');
			expect(await contents(to, tables)).toEqual({});
		}
	);
});
