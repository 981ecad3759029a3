import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { figuresOf, type Figure } from './figure';

const { lower, higher } = figuresOf('school');

interface Told {
	refused: number;
	perSecond: number;
	faults: string[];
}

/** A run and its server wait for each other: two runs side by side fill two cores. */
const LANES = [0, 1];
const PORT = 4473;

/**
 * So many generated bad requests to every route: each is refused, and leaves no trace. In several
 * runs, each on a database of its own, as all that is stored is compared again and again.
 */
export async function* measureFuzz({ requests = 100_000, runs = 10 } = {}): AsyncGenerator<Figure> {
	const seed = Date.now() % 1_000_000;
	const told: Told[] = [];
	let next = 0;
	const goOn = async (lane: number) => {
		while (next < runs) {
			const ask = { count: requests / runs, seed: seed + 1000 * next++ };
			told.push(await fuzzOnce({ ...ask, port: PORT + 20 * lane }));
		}
	};
	await Promise.all(LANES.map(goOn));
	const faults = told.flatMap((one) => one.faults);
	for (const fault of faults.slice(0, 50)) console.error(fault);
	const refused = told.reduce((sum, one) => sum + one.refused, 0);
	const perLane = told.reduce((sum, one) => sum + one.perSecond, 0) / runs;
	const perSecond = perLane * LANES.length;
	yield higher(`bad requests that were refused (seed ${seed})`, refused, '', requests);
	yield lower('bad requests that got more than a refusal', faults.length, '', 0);
	yield higher('bad requests answered in a second', perSecond, '/s', 100);
}

interface Run {
	count: number;
	seed: number;
	port: number;
}

async function fuzzOnce({ count, seed, port }: Run): Promise<Told> {
	const args = ['tests/fuzz/run.js', '--json', '--count', String(count), '--seed', String(seed)];
	const env = { ...process.env, BENCH_PORT: String(port) };
	const options = { env, maxBuffer: 1e8 };
	const { stdout } = await promisify(execFile)(process.execPath, args, options);
	return JSON.parse(stdout);
}
