import { sql } from 'kysely';
import { availableParallelism } from 'node:os';
import { connect } from '$lib/server/db/connect';
import { makeEmptyDatabase } from '../make-database';
import { startPostgres } from '../throwaway-postgres.js';
import { startBenchServer, type BenchServer } from './bench-server';
import { runClass } from './class-at-work';
import { runClosedLoop } from './closed-loop';
import { figuresOf, quantile, type Figure } from './figure';
import { warnOfErrors } from './tally';

const { lower, higher } = figuresOf('school');

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
	try {
		const one = await measureProcesses(1, { url: postgres.url, seconds });
		const two = await measureProcesses(2, { url: postgres.url, seconds });
		const name = (what: string) => `PostgreSQL, ${availableParallelism()} cores: ${what}`;
		yield lower(name('CPU a save, two processes to one'), two.cpu / one.cpu, 'times', 1.15);
		yield lower(name('CPU a save, one process'), one.cpu * 1000, 'ms', 5);
		yield higher(name('saves back to back, one process'), one.perSecond, 'saves/s', 150);
		yield higher(name('saves back to back, two processes'), two.perSecond, 'saves/s', 150);
		yield lower(name('save of 300 learners, two processes, p99'), two.p99, 'ms', 250);
		yield lower(name('saves lost or doubled'), one.wronged + two.wronged, 'learners', 0);
		yield lower(name('errors'), one.errors + two.errors, 'requests', 0);
		yield lower(name('waiting for a lock, later to earlier'), two.waits, 'more', 2);
	} finally {
		await postgres.stop();
	}
}

async function measureProcesses(processes: number, at: { url: string; seconds: number }) {
	const address = await makeEmptyDatabase(at.url);
	const server = await startBenchServer({ address, processes });
	try {
		const loop = await runClosedLoop(server, at.seconds / 4);
		let before = NaN;
		const waits = await watchWaits(server);
		const { tally, wronged } = await runClass(server, {
			size: 300,
			seconds: at.seconds,
			isOnlySaving: true,
			whenBegun: () => (before = server.cpu())
		});
		warnOfErrors(tally);
		const { save = [] } = tally.ms;
		return {
			cpu: (server.cpu() - before) / save.length,
			perSecond: loop.savesPerSecond,
			p99: quantile(save, 0.99),
			wronged,
			errors: tally.errors.length + loop.tally.errors.length,
			waits: await waits.stop()
		};
	} finally {
		await server.stop();
	}
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
