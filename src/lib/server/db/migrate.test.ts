import SQLite from 'better-sqlite3';
import { Kysely, type Migration } from 'kysely';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Row } from '../../../../tests/upgrades/line';
import { namesIn, schemaOf, type Column } from '../../../../tests/upgrades/schema-of';
import { expectedAfter } from '../../../../tests/upgrades/story';
import { connect } from './connect';
import { migrateToLatest, MIGRATIONS } from './migrate';
import type { Database, Db } from './schema';
import { sqliteDialect } from './sqlite-dialect';

const FIXTURES = 'tests/fixtures/schemas';
const FIRST = MIGRATIONS[0] ?? '';
const readFixture = (migration: string) => readFileSync(`${FIXTURES}/${migration}.sql`, 'utf8');

/** A database in memory as a release left it (or empty), brought up to date. */
async function migrated(release?: string) {
	const sqlite = new SQLite(':memory:');
	sqlite.pragma('foreign_keys = OFF');
	if (release) sqlite.exec(readFixture(release));
	sqlite.pragma('foreign_keys = ON');
	const db: Db = new Kysely<Database>({ dialect: sqliteDialect(sqlite) });
	onTestFinished(() => db.destroy());
	await migrateToLatest(db);
	return sqlite;
}

/** A row with the defaults of all columns that its release did not know. */
function wholeRow(columns: Column[], row: Row): Row {
	const defaults = columns.map(({ name, dflt_value: given }) => [
		name,
		JSON.parse(given ?? 'null')
	]);
	return { ...Object.fromEntries(defaults), ...row };
}

/** In an order of their own, so that only what differs is told. */
const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('a database of each release', () => {
	it('is there for every migration, and for nothing else', () => {
		const there = readdirSync(FIXTURES).map((file) => file.replace(/\.sql$/, ''));
		// `npm run schema-fixtures` makes the one that is missing.
		expect(there.sort()).toEqual(MIGRATIONS);
	});

	for (const release of MIGRATIONS)
		it(`keeps its content: ${release}`, async () => {
			const sqlite = await migrated(release);
			const schema = schemaOf(sqlite);
			const expected = expectedAfter(release);
			expect(expected.length).toBeGreaterThan(10);
			for (const table of namesIn(sqlite).filter((name) => !name.startsWith('kysely_'))) {
				const columns = schema[table]?.columns ?? [];
				const rows = expected
					.filter(([place]) => place === table)
					.map(([, row]) => inOrder(columns, wholeRow(columns, row)));
				const found = sqlite.prepare(`select * from "${table}"`).all();
				expect(sorted(found), table).toEqual(sorted(rows));
			}
			expect(sqlite.pragma('foreign_key_check')).toEqual([]);
			expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
		});

	for (const release of MIGRATIONS)
		it(`gets the schema of a new one: ${release}`, async () => {
			expect(schemaOf(await migrated(release))).toEqual(schemaOf(await migrated()));
		});
});

/** A column that nobody expects comes last, and is told as a difference. */
function inOrder(columns: Column[], row: Row): Row {
	const known = columns.map(({ name }) => [name, row[name]]);
	return { ...Object.fromEntries(known), ...row };
}

it('changes nothing when a step fails', async () => {
	const sqlite = new SQLite(':memory:');
	sqlite.exec(readFixture(FIRST));
	// In the way of a table that comes late, after many that would be made.
	sqlite.exec('create table sentence_rating (x)');
	const before = schemaOf(sqlite);
	const db: Db = new Kysely<Database>({ dialect: sqliteDialect(sqlite) });
	onTestFinished(() => db.destroy());
	await expect(migrateToLatest(db)).rejects.toThrow(/sentence_rating.* already exists/);
	expect(schemaOf(sqlite)).toEqual(before);
});

describe('processes that start at the same time', () => {
	const run = promisify(execFile);
	/** Opens the database and migrates it, as every start does. */
	const start = (dir: string) =>
		run(process.execPath, ['src/cli/run.js', 'user', 'list'], {
			env: { ...process.env, DATA_DIR: dir, DATABASE_URL: '', NODE_ENV: 'production' }
		});

	for (const release of [undefined, FIRST])
		it(
			`all succeed on ${release ? 'an old' : 'an empty'} database`,
			{ timeout: 60_000 },
			async () => {
				const dir = mkdtempSync(join(tmpdir(), 'bluepencil-start-'));
				onTestFinished(() => rmSync(dir, { recursive: true }));
				const file = join(dir, 'bluepencil.db');
				if (release) {
					const old = new SQLite(file);
					old.exec(readFixture(release));
					old.close();
				}
				const ended = await Promise.allSettled([1, 2, 3].map(() => start(dir)));
				expect(ended.map((one) => (one.status === 'rejected' ? String(one.reason) : 'ok'))).toEqual(
					[...['ok', 'ok', 'ok']]
				);
				const sqlite = new SQLite(file);
				onTestFinished(() => void sqlite.close());
				const done = sqlite
					.prepare('select name from kysely_migration order by name')
					.pluck()
					.all();
				expect(done).toEqual(MIGRATIONS);
				expect(schemaOf(sqlite)).toEqual(schemaOf(await migrated()));
			}
		);
});

it('takes the tables for what teachers and learners say about answers away again', async () => {
	const files = import.meta.glob<Migration>('/migrations/*.ts', { eager: true });
	const db = connect(':memory:');
	await migrateToLatest(db);
	const tables = async () =>
		(await db.introspection.getTables())
			.map(({ name }) => name)
			.filter((name) => /^(score_override|teacher_comment|learner_note)$/.test(name));
	expect(await tables()).toHaveLength(3);
	await files['/migrations/2026-11-26-03-teacher-words.ts']?.down?.(db);
	expect(await tables()).toEqual([]);
	await db.destroy();
});
