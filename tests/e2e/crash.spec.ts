import { runKills } from '../bench/kills';
import { expect, test } from './fixtures';

test('whoever was told that an answer is kept finds it after each of ten sudden ends, and once', async () => {
	test.setTimeout(240_000);
	const port = Number(process.env['E2E_PORT'] ?? 4173) - 700;
	const { kills, acknowledged, lost, doubled } = await runKills(10, port);
	expect({ kills, lost, doubled }).toEqual({ kills: 10, lost: 0, doubled: 0 });
	expect(acknowledged).toBeGreaterThan(300);
});
