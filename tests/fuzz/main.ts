import { parseArgs } from 'node:util';
import { fuzzServer } from './fuzz-server';

/** `node tests/fuzz/run.js [--count N] [--seed N]`: prints what went wrong, and ends with 1 then. */
export async function main(args: string[]): Promise<void> {
	const options = {
		count: { type: 'string', default: '5000' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) }
	} as const;
	const { values } = parseArgs({ args, options });
	const { count, seed } = { count: Number(values.count), seed: Number(values.seed) };
	console.log(`seed ${seed}`);
	const { sent, refused, perSecond, faults } = await fuzzServer({ count, seed }, (so) =>
		console.error(
			`${so.sent} sent, ${so.faults.length} faults, ${Math.round(so.perSecond)} a second`
		)
	);
	for (const fault of faults.slice(0, 200)) console.log(fault);
	const rate = Math.round(perSecond);
	console.log(`${sent} sent, ${refused} refused, ${faults.length} faults, ${rate} a second`);
	process.exit(faults.length > 0 ? 1 : 0);
}
