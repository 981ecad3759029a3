import { startBenchServer } from './bench-server';
import { runClass } from './class-at-work';
import { figuresOf, quantile, type Figure } from './figure';
import { warnOfErrors } from './tally';

const { lower, higher } = figuresOf('school');

/** A thousand learners at once on one process and one file, each saving every two seconds. */
export async function* measureCrowd({ seconds }: { seconds: number }): AsyncGenerator<Figure> {
	const server = await startBenchServer();
	try {
		const crowd = { size: 1000, seconds, isOnlySaving: true };
		const { tally, wronged, begunAfter } = await runClass(server, crowd);
		const { save = [] } = tally.ms;
		const name = (what: string) => `1,000 learners, SQLite: ${what}`;
		yield lower(name('all come at once, until the last can begin'), begunAfter / 1000, 's', 30);
		yield higher(name('saves'), save.length / seconds, 'saves/s', 400);
		yield lower(name('save, p99'), quantile(save, 0.99), 'ms', 250);
		yield lower(name('errors'), tally.errors.length, 'requests', 0);
		yield lower(name('saves lost or doubled'), wronged, 'learners', 0);
		yield lower(name('memory of the server'), server.memory(), 'MB', 400);
		warnOfErrors(tally);
	} finally {
		await server.stop();
	}
}
