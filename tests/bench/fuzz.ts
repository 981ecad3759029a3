import { execFileSync } from 'node:child_process';
import { figuresOf, type Figure } from './figure';

const { lower, higher } = figuresOf('school');

interface Told {
	refused: number;
	perSecond: number;
	faults: string[];
}

/**
 * So many generated bad requests to every route: each is refused, and leaves no trace. In several
 * runs, each on a database of its own, as all that is stored is compared again and again.
 */
export async function* measureFuzz({ requests = 100_000, runs = 5 } = {}): AsyncGenerator<Figure> {
	const seed = Date.now() % 1_000_000;
	const told = Array.from({ length: runs }, (_, run) =>
		fuzzOnce(requests / runs, seed + 1000 * run)
	);
	const faults = told.flatMap((one) => one.faults);
	for (const fault of faults.slice(0, 50)) console.error(fault);
	const refused = told.reduce((sum, one) => sum + one.refused, 0);
	const perSecond = told.reduce((sum, one) => sum + one.perSecond, 0) / runs;
	yield higher(`bad requests that were refused (seed ${seed})`, refused, '', requests);
	yield lower('bad requests that got more than a refusal', faults.length, '', 0);
	yield higher('bad requests answered in a second', perSecond, '/s', 100);
}

function fuzzOnce(count: number, seed: number): Told {
	const args = ['tests/fuzz/run.js', '--json', '--count', String(count), '--seed', String(seed)];
	return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
