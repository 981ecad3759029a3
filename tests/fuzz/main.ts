import { parseArgs } from 'node:util';
import type { FuzzResult } from './fuzz';
import { fuzzServer } from './fuzz-server';

const OPTIONS = {
	count: { type: 'string', default: '5000' },
	seed: { type: 'string', default: String(Date.now() % 1_000_000) },
	json: { type: 'boolean' }
} as const;

/** `node tests/fuzz/run.js [--count N] [--seed N] [--json]`: what went wrong, with seeds to repeat it. */
export async function main(args: string[]): Promise<void> {
	const { count, seed, json } = parseArgs({ args, options: OPTIONS }).values;
	const result = await fuzzServer({ count: Number(count), seed: Number(seed) });
	console.log(json ? JSON.stringify(result) : asText(result, seed));
}

function asText({ sent, refused, perSecond, faults }: FuzzResult, seed: string): string {
	const rate = `${Math.round(perSecond)} a second`;
	const counts = `${sent} sent, ${refused} refused, ${faults.length} faults, ${rate}, seed ${seed}`;
	return [...faults, counts].join('\n');
}
