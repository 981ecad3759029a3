import { startBenchServer, type BenchServer } from './bench-server';
import { runClass } from './class-at-work';
import { figuresOf, median, quantile, type Figure } from './figure';

const { lower, higher } = figuresOf('soak');

/** One lesson follows another, each with pupils who come new. */
const LESSON_SECONDS = 120;
const PUPILS = 300;
const LOOK_EACH = 2000;

/** Twenty minutes on one process and one file: what it holds in memory must not grow. */
export async function* measureSoak({ seconds }: { seconds: number }): AsyncGenerator<Figure> {
	const server = await startBenchServer();
	const lessons = Math.max(4, Math.round((20 * seconds) / LESSON_SECONDS));
	const memory: number[][] = [];
	const saves: number[] = [];
	let [errors, wronged] = [0, 0];
	try {
		for (let lesson = 0; lesson < lessons; lesson++) {
			const watch = watchMemory(server);
			const work = await runClass(server, { size: PUPILS, seconds: LESSON_SECONDS });
			memory.push(watch.stop());
			saves.push(...(work.tally.ms['save'] ?? []));
			errors += work.tally.errors.length;
			wronged += work.wronged;
		}
	} finally {
		await server.stop();
	}
	const quarter = Math.floor(lessons / 4);
	const held = (from: number, to?: number) => median(memory.slice(from, to).flat());
	const [second, last] = [held(quarter, 2 * quarter), held(-quarter)];
	yield higher('lessons of 300, one after another', (lessons * LESSON_SECONDS) / 60, 'min', 20);
	yield lower('memory in the last quarter', last, 'MB', 400);
	yield lower('memory, last quarter to second', last / second, 'times', 1.1);
	yield lower('save, p99', quantile(saves, 0.99), 'ms', 250);
	yield lower('errors', errors, 'requests', 0);
	yield lower('saves lost or doubled', wronged, 'learners', 0);
}

/** What the server holds every two seconds, in MB. */
function watchMemory(server: BenchServer) {
	const seen: number[] = [];
	const timer = setInterval(() => seen.push(server.memory()), LOOK_EACH);
	return {
		stop() {
			clearInterval(timer);
			return seen;
		}
	};
}
