import { startBenchServer, type BenchServer } from './bench-server';
import { runClass } from './class-at-work';
import { runClosedLoop } from './closed-loop';
import { figuresOf, quantile, type Figure } from './figure';
import { runSignIns } from './sign-ins';
import { warnOfErrors } from './tally';

const { lower, higher } = figuresOf('classroom');

/** Pupils at work on one process, each profile on a server and a database of its own. */
export async function* measureClassroom({ seconds }: { seconds: number }): AsyncGenerator<Figure> {
	yield* onServer((server) => measureClosedLoop(server, seconds));
	yield* onServer((server) => measureSignIns(server, seconds / 4));
	for (const size of [30, 300])
		yield* onServer((server) => measureClass(server, { size, seconds }));
}

async function* onServer(
	measure: (server: BenchServer) => AsyncGenerator<Figure>
): AsyncGenerator<Figure> {
	const server = await startBenchServer();
	try {
		yield* measure(server);
	} finally {
		await server.stop();
	}
}

async function* measureClosedLoop(server: BenchServer, seconds: number): AsyncGenerator<Figure> {
	const { tally, savesPerSecond } = await runClosedLoop(server, seconds);
	const { save = [], page = [] } = tally.ms;
	const name = (what: string) => `30 connections back to back: ${what}`;
	yield higher(name('saves on disk and answered'), savesPerSecond, 'saves/s', 450);
	yield lower(name('save, p50'), quantile(save, 0.5), 'ms', 40);
	yield lower(name('save, p95'), quantile(save, 0.95), 'ms', 40);
	yield lower(name('save, p99'), quantile(save, 0.99), 'ms', 100);
	yield lower(name('attempt page, p95'), quantile(page, 0.95), 'ms', 40);
	yield lower(name('errors'), tally.errors.length, 'requests', 0);
	yield lower(name('memory of the server'), server.memory(), 'MB', 200);
	warnOfErrors(tally);
}

/** A secret costs 20 ms of a processor on purpose; nobody else waits for that. */
async function* measureSignIns(server: BenchServer, seconds: number): AsyncGenerator<Figure> {
	const { tally, signInsPerSecond } = await runSignIns(server, seconds);
	const { 'sign-in': signIn = [], meanwhile = [] } = tally.ms;
	const name = (what: string) => `30 sign in back to back: ${what}`;
	yield higher(name('sign-ins'), signInsPerSecond, 'sign-ins/s', 15);
	yield lower(name('sign-in, p95'), quantile(signIn, 0.95), 'ms', 2000);
	yield lower(name('another request meanwhile, p95'), quantile(meanwhile, 0.95), 'ms', 100);
	yield lower(name('errors'), tally.errors.length, 'requests', 0);
	yield lower(name('memory of the server'), server.memory(), 'MB', 200);
	warnOfErrors(tally);
}

/** A save each two seconds is what the class asks for; pages and hand-ins come on top. */
async function* measureClass(server: BenchServer, profile: { size: number; seconds: number }) {
	const { tally, begunAfter, requestsPerSecond } = await runClass(server, profile);
	const all = Object.values(tally.ms).flat();
	const name = (what: string) => `class of ${profile.size}: ${what}`;
	yield higher(name('requests'), requestsPerSecond, 'requests/s', profile.size / 2);
	yield lower(name('all come at once, the last has her page'), begunAfter / 1000, 's', 10);
	for (const kind of ['save', 'page', 'hand-in', 'start']) {
		const target = kind === 'save' || kind === 'page' ? 40 : 100;
		yield lower(name(`${kind}, p95`), quantile(tally.ms[kind] ?? [], 0.95), 'ms', target);
	}
	yield lower(name('every request, p50'), quantile(all, 0.5), 'ms', 40);
	yield lower(name('every request, p99'), quantile(all, 0.99), 'ms', 100);
	yield lower(name('errors'), tally.errors.length, 'requests', 0);
	yield lower(name('memory of the server'), server.memory(), 'MB', 200);
	warnOfErrors(tally);
}
