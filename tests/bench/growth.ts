import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '$lib/server/db/connect';
import { isPostgres } from '$lib/server/db/engine';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { fillDemo } from '../../src/cli/demo';
import { makeEmptyDatabase } from '../make-database';
import { startPostgres } from '../throwaway-postgres.js';
import { startBenchServer } from './bench-server';
import { runClosedLoop } from './closed-loop';
import { openConnection } from './connection';
import { figuresOf, quantile, type Figure } from './figure';
import { expectStatus } from './pupil';
import { listDemoLogins, signInTeacher } from './taught-classes';

const { lower, higher } = figuresOf('growth');

/** Classes of schools with about 10 thousand, 1 million and 10 million answers. */
const SCHOOLS = [3, 272, 2720];
/** Filled once and kept: the largest takes many minutes and 16 GB. */
const KEPT = '.bench';
/** So many teachers, spread over the school, each with other classes, look at pages in turn. */
const TEACHERS = 20;
const SAMPLES = 200;

type Place = { dataDir: string } | { address: string };

/** The same requests on small and large schools, on both engines: what growth costs. */
export async function* measureGrowth({ seconds }: { seconds: number }): AsyncGenerator<Figure> {
	const files: Place[] = [];
	for (const classes of SCHOOLS) files.push(await keptFile(classes));
	const postgres = await startPostgres({ isDurable: true });
	try {
		const databases: Place[] = [];
		for (const classes of postgres ? SCHOOLS : [])
			databases.push(await filledDatabase(postgres?.url ?? '', classes));
		for (const place of files) yield* measureSchoolOf('SQLite', place, seconds);
		for (const place of databases) yield* measureSchoolOf('PostgreSQL', place, seconds);
	} finally {
		await postgres?.stop();
	}
	if (!postgres) console.error('PostgreSQL is not installed: only one file was measured.');
}

async function filledDatabase(server: string, classes: number): Promise<Place> {
	const address = await makeEmptyDatabase(server);
	await fill(address, classes);
	return { address };
}

async function keptFile(classes: number): Promise<Place> {
	const dataDir = join(KEPT, `growth-${classes}`);
	if (existsSync(dataDir)) return { dataDir };
	const half = `${dataDir}.part`;
	rmSync(half, { recursive: true, force: true });
	await fill(join(half, 'bluepencil.db'), classes);
	renameSync(half, dataDir);
	return { dataDir };
}

async function fill(database: string, classes: number): Promise<void> {
	const db = connect(database);
	await migrateToLatest(db);
	await fillDemo(db, { classes, learners: 30, attempts: 12 }, () => undefined);
	// What a server does by itself, a little later.
	if (isPostgres(db)) await sql`vacuum analyze`.execute(db);
	await db.destroy();
}

async function* measureSchoolOf(
	engine: string,
	place: Place,
	seconds: number
): AsyncGenerator<Figure> {
	const server = await startBenchServer(place);
	const db = connect(server.database);
	try {
		const answers = await countAnswers(db);
		const pages = await spreadOverTeachers(db);
		const name = (what: string) => `${engine}, ${inWords(answers)} answers: ${what}`;
		for (const [page, below] of [
			['report', '/report'],
			['class', '']
		] as const) {
			const ms = await askInTurn(server.url, pages, below);
			yield lower(name(`${page}, p50`), quantile(ms, 0.5), 'ms', 50);
			yield lower(name(`${page}, p95`), quantile(ms, 0.95), 'ms', 100);
		}
		const { tally, savesPerSecond } = await runClosedLoop(server, seconds / 2);
		yield higher(name('saves, 30 back to back'), savesPerSecond, '/s', 150);
		const perSecond = (tally.ms['page']?.length ?? 0) / (seconds / 8);
		yield higher(name('attempt pages, 30 back to back'), perSecond, '/s', 50);
		yield lower(name('save, p99'), quantile(tally.ms['save'] ?? [], 0.99), 'ms', 250);
		yield lower(name('errors'), tally.errors.length, 'requests', 0);
	} finally {
		await db.destroy();
		await server.stop();
	}
}

async function countAnswers(db: Db): Promise<number> {
	const counted = db.selectFrom('response').select(({ fn }) => fn.countAll<number>().as('n'));
	return Number((await counted.executeTakeFirstOrThrow()).n);
}

/** Addresses of classes with the cookie of who teaches them, from the whole breadth of the school. */
async function spreadOverTeachers(db: Db) {
	const logins = await listDemoLogins(db);
	const step = Math.max(1, Math.floor(logins.length / TEACHERS));
	const pages = [];
	for (let at = 0; at < logins.length; at += step) {
		const { cookie, taught } = await signInTeacher(db, logins[at] ?? '');
		for (const { root } of taught) pages.push({ cookie, root });
	}
	return pages;
}

/** Milliseconds of each page, one request at a time; the first round only warms up. */
async function askInTurn(
	url: string,
	pages: Awaited<ReturnType<typeof spreadOverTeachers>>,
	below: string
): Promise<number[]> {
	const ms: number[] = [];
	for (let i = -pages.length; i < SAMPLES; i++) {
		const page = pages[(i + pages.length) % pages.length];
		if (!page) throw new Error('no class has worked');
		const connection = openConnection(page.cookie);
		const reply = await expectStatus(200, connection.send(url + page.root + below));
		connection.close();
		if (i >= 0) ms.push(reply.ms);
	}
	return ms;
}

const inWords = (count: number) =>
	count < 1e6 ? `${Math.round(count / 1000)} thousand` : `${(count / 1e6).toFixed(1)} million`;
