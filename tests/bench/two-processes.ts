import { sql } from 'kysely';
import { availableParallelism } from 'node:os';
import { connect } from '$lib/server/db/connect';
import { makeEmptyDatabase } from '../make-database';
import { startPostgres } from '../throwaway-postgres.js';
import { startBenchServer, type BenchServer } from './bench-server';
import { dismiss, gather, teach } from './class-at-work';
import { runClosedLoop, type ClosedLoop } from './closed-loop';
import { figuresOf, quantile, type Figure } from './figure';
import type { Pupil } from './pupil';
import { startTally, warnOfErrors, type Tally } from './tally';

const { lower, higher } = figuresOf('school');

/** How often each side teaches. */
const TURNS = 8;

/** The same work on one process and on two, on one PostgreSQL server whose commits wait for the disk. */
export async function* measureTwoProcesses({
	seconds
}: {
	seconds: number;
}): AsyncGenerator<Figure> {
	const postgres = await startPostgres({ isDurable: true });
	if (!postgres) {
		console.error('PostgreSQL is not installed: two processes were not measured.');
		return;
	}
	const servers: BenchServer[] = [];
	const sides: Side[] = [];
	/** An installation that has begun to work, with a class of this size. */
	const open = async (processes: number, size: number) => {
		const address = await makeEmptyDatabase(postgres.url);
		const server = await startBenchServer({ address, processes, apart: 2 * servers.length });
		servers.push(server);
		sides.push(await warmUp(server, size, seconds / 4));
	};
	try {
		await open(1, 300);
		await open(2, 300);
		await open(1, 150);
		const [one, two, half] = await compare(sides, seconds);
		if (!one || !two || !half) return;
		const name = (what: string) => `PostgreSQL, ${availableParallelism()} cores: ${what}`;
		yield lower(name('CPU a save, two processes to one'), two.cpu / one.cpu, 'times', 1.15);
		// A process with less to do needs more for each save, whether there is a second one or not.
		const asBusy = name('CPU a save, two processes to one that has half of the learners');
		yield lower(asBusy, two.cpu / half.cpu, 'times', 1.15);
		yield lower(name('CPU a save, one process'), one.cpu * 1000, 'ms', 5);
		yield higher(name('saves back to back, one process'), one.perSecond, 'saves/s', 150);
		yield higher(name('saves back to back, two processes'), two.perSecond, 'saves/s', 150);
		yield lower(name('save of 300 learners, two processes, p99'), two.p99, 'ms', 250);
		yield lower(name('saves lost or doubled'), one.wronged + two.wronged, 'learners', 0);
		yield lower(name('errors'), one.errors + two.errors, 'requests', 0);
		yield lower(name('waiting for a lock, later to earlier'), two.waits, 'more', 2);
	} finally {
		for (const server of servers) await server.stop();
		await postgres.stop();
	}
}

/**
 * All have a class of their own, and teach by turns: whatever else the machine does meanwhile meets
 * the one as often as the others. Who has no turn uses no processor time.
 */
async function compare(sides: readonly Side[], seconds: number) {
	for (let turn = 0; turn < TURNS; turn++)
		// The other way round every second time.
		for (const side of turn % 2 ? sides.toReversed() : sides)
			await teachOnce(side, seconds / TURNS);
	return Promise.all(sides.map(sumUp));
}

/** An installation, its class, and how that has gone so far. */
interface Side {
	server: BenchServer;
	pupils: Pupil[];
	waits: Awaited<ReturnType<typeof watchWaits>>;
	loop: ClosedLoop;
	tally: Tally;
	/** Seconds of processor time, while the class was at work. */
	cpu: number;
}

async function warmUp(server: BenchServer, size: number, seconds: number): Promise<Side> {
	const loop = await runClosedLoop(server, seconds);
	const [pupils, waits] = [await gather(server, size), await watchWaits(server)];
	return { server, pupils, waits, loop, tally: startTally(), cpu: 0 };
}

async function teachOnce(side: Side, seconds: number): Promise<void> {
	const { server, pupils, tally } = side;
	const before = server.cpu();
	await teach(pupils, { server, tally, seconds, isOnlySaving: true });
	side.cpu += server.cpu() - before;
}

async function sumUp({ pupils, waits, loop, tally, cpu }: Side) {
	warnOfErrors(tally);
	const { save = [] } = tally.ms;
	return {
		cpu: cpu / save.length,
		perSecond: loop.savesPerSecond,
		p99: quantile(save, 0.99),
		wronged: await dismiss(pupils),
		errors: tally.errors.length + loop.tally.errors.length,
		waits: await waits.stop()
	};
}

/** How many wait for a lock, on average, in the second half of the time more than in the first. */
async function watchWaits({ database }: BenchServer) {
	const db = connect(database);
	const counts: number[] = [];
	const look = async () => {
		const { rows } = await sql<{ n: number }>`select count(*) as n from pg_stat_activity
			where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
		counts.push(rows[0]?.n ?? 0);
	};
	const timer = setInterval(() => void look(), 200);
	return {
		async stop() {
			clearInterval(timer);
			await db.destroy();
			const mean = (some: readonly number[]) =>
				some.reduce((sum, n) => sum + n, 0) / Math.max(1, some.length);
			const half = Math.floor(counts.length / 2);
			return Math.max(0, mean(counts.slice(half)) - mean(counts.slice(0, half)));
		}
	};
}
