import { startBenchServer } from '../bench/bench-server';
import { runClass } from '../bench/class-at-work';
import { expect, test } from './fixtures';

// How fast it is says the bench, which has the machine for itself.
test('three hundred learners at work for ten seconds meet no error, and lose no answer', async () => {
	test.setTimeout(240_000);
	const server = await startBenchServer({ port: Number(process.env['E2E_PORT'] ?? 4173) - 720 });
	try {
		const { tally, wronged } = await runClass(server, { size: 300, seconds: 10 });
		expect(tally.errors).toEqual([]);
		expect(wronged).toBe(0);
		expect(tally.ms['save']?.length).toBeGreaterThan(300);
	} finally {
		await server.stop();
	}
});
