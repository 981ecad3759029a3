import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';

const COUNT = 5000;

test('five thousand bad requests are refused and leave no trace', async () => {
	test.setTimeout(240_000);
	const port = String(Number(process.env['E2E_PORT'] ?? 4173) - 40);
	const args = ['tests/fuzz/run.js', '--json', '--count', String(COUNT)];
	const options = { env: { ...process.env, BENCH_PORT: port }, maxBuffer: 1e8 };
	const { stdout } = await promisify(execFile)(process.execPath, args, options);
	const { refused, faults }: { refused: number; faults: string[] } = JSON.parse(stdout);
	expect(faults).toEqual([]);
	expect(refused).toBeGreaterThanOrEqual(COUNT);
});
