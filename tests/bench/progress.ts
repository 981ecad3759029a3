import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import { fillDemo } from '../../src/cli/demo';
import { DEMO_LOGIN } from '../../src/cli/demo/fill-school';
import { startBenchServer } from './bench-server';
import { openConnection } from './connection';
import { figuresOf, median, quantile, type Figure } from './figure';
import { prepareWork } from './machine';
import { startTally, warnOfErrors } from './tally';
import { signInTeacher, type Taught } from './taught-classes';

const { lower, higher } = figuresOf('progress');

/** Schools by their number of classes: ten times the answers may take a little longer. */
const SMALL = 40;
const LARGE = 400;
/** Filled once and kept: a large school takes some minutes. */
const KEPT = '.bench';
/** A school's server has been up since the morning: its code is compiled. */
const WARM_UP = 30;
const SAMPLES = 100;
/** How late the machine itself is, looked at after each page. */
const MACHINE_SAMPLES = 25;

/** What is asked for; a new page about progress is one line here. */
const PAGES: Record<string, (taught: Taught) => string> = {
	class: ({ root }) => root,
	board: ({ root, after }) => `${root}/assignments/${after}/board`,
	'heat map': ({ root, after }) => `${root}/assignments/${after}/marks`,
	items: ({ root, after }) => `${root}/assignments/${after}/items`,
	report: ({ root }) => `${root}/report`,
	skills: ({ root }) => `${root}/skills`,
	discernment: ({ root }) => `${root}/skills/discernment`,
	'before and after': ({ root, before, after }) =>
		`${root}/skills/discernment?before=${before}&after=${after}`
};

/** Pages about a class, in a school of 150 thousand answers and in one of 1.5 million. */
export async function* measureProgress(): AsyncGenerator<Figure> {
	const small = await openSchool(SMALL, 0);
	const large = await openSchool(LARGE, 1);
	const work = prepareWork();
	const machine: number[] = [];
	try {
		if (large.filledIn !== null)
			yield lower('filling the large school', large.filledIn / 60_000, 'min', 5);
		yield higher('answers in the large school', large.answers / 1e6, 'million', 1.4);
		for (const [page, addressOf] of Object.entries(PAGES)) {
			await askForBoth([small, large], page, addressOf);
			for (let i = 0; i < MACHINE_SAMPLES; i++) machine.push(work());
			const [few = [], many = []] = [small, large].map(({ tally }) => tally.ms[page]);
			yield lower(`${page}, p95 in the large school`, quantile(many, 0.95), 'ms', 50);
			const times = median(many) / median(few);
			yield lower(`${page}, against a tenth of the answers`, times, 'times', 1.3);
		}
		// Where this falls short, the machine was too busy with others to judge the pages by.
		yield lower('20 ms of arithmetic meanwhile, p95', quantile(machine, 0.95), 'ms', 25);
		warnOfErrors(large.tally);
	} finally {
		await Promise.all([small, large].map(({ close }) => close()));
	}
}

type School = Awaited<ReturnType<typeof openSchool>>;

async function openSchool(classes: number, apart: number) {
	const dataDir = join(KEPT, `progress-${classes}`);
	const filledIn = existsSync(dataDir) ? null : await fill(dataDir, classes);
	const db = connect(join(dataDir, 'bluepencil.db'));
	await migrateToLatest(db);
	const { cookie, taught } = await signInTeacher(db, DEMO_LOGIN);
	const counted = db.selectFrom('response').select(({ fn }) => fn.countAll<number>().as('n'));
	const { n: answers } = await counted.executeTakeFirstOrThrow();
	await db.destroy();
	const server = await startBenchServer({ dataDir, apart });
	const connection = openConnection(cookie);
	const close = async () => {
		connection.close();
		await server.stop();
	};
	return { url: server.url, connection, taught, answers, filledIn, tally: startTally(), close };
}

/** Fill a school and say how many ms that took; one that was stopped half-way is filled anew. */
async function fill(dataDir: string, classes: number): Promise<number> {
	const half = `${dataDir}.part`;
	rmSync(half, { recursive: true, force: true });
	const begin = performance.now();
	const db = connect(join(half, 'bluepencil.db'));
	await migrateToLatest(db);
	await fillDemo(db, { classes, learners: 30, attempts: 12 }, () => undefined);
	await db.destroy();
	renameSync(half, dataDir);
	return performance.now() - begin;
}

/**
 * One teacher after another opens a page: one request at a time, on one core. The schools take turns,
 * since the machine may be faster now than a minute ago.
 */
async function askForBoth(
	schools: readonly School[],
	page: string,
	addressOf: (taught: Taught) => string
): Promise<void> {
	for (let i = -WARM_UP; i < SAMPLES; i++)
		for (const { url, connection, taught, tally } of schools) {
			const one = taught[(i + WARM_UP) % taught.length];
			if (!one) throw new Error('no class has worked');
			const { status, ms } = await connection.send(url + addressOf(one));
			if (i < 0) continue;
			const answered =
				status === 200 ? Promise.resolve(ms) : Promise.reject(new Error(`${status}`));
			await tally.note(page, answered);
		}
}
