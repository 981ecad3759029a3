import { execFileSync } from 'node:child_process';
import { figuresOf, type Figure } from './figure';

const { lower, higher } = figuresOf('school');

interface Told {
	refused: number;
	perSecond: number;
	faults: string[];
}

/** So many generated bad requests to every route: each is refused, and leaves no trace. */
export async function* measureFuzz({ requests = 100_000 } = {}): AsyncGenerator<Figure> {
	const seed = Date.now() % 1_000_000;
	const args = ['tests/fuzz/run.js', '--json', '--count', String(requests), '--seed', String(seed)];
	const { refused, perSecond, faults }: Told = JSON.parse(
		execFileSync(process.execPath, args, { encoding: 'utf8' })
	);
	for (const fault of faults.slice(0, 50)) console.error(fault);
	yield higher(`bad requests that were refused (seed ${seed})`, refused, '', requests);
	yield lower('bad requests that got more than a refusal', faults.length, '', 0);
	yield higher('bad requests answered in a second', perSecond, '/s', 100);
}
