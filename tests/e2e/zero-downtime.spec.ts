import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';
import { saveOnce, savingClients, storedOf } from './saving-client';
import { smallProxy } from './small-proxy';

const CLIENTS = 20;
const DATA_DIR = mkdtempSync(join(tmpdir(), 'bluepencil-two-'));
const shared = { DATA_DIR, DRAIN_SECONDS: '1', TRUST_PROXY: '1' };
const [a, b] = [ownServer(313, shared), ownServer(314, shared)];

test('two processes on one new data folder are restarted in turn while twenty learners save: nobody notices', async ({
	playwright
}) => {
	test.setTimeout(180_000);
	// At the same time: one makes the tables and loads the library, the other waits for it.
	await Promise.all([a.start(), b.start()]);
	const proxy = await smallProxy([a.address, b.address]);
	const clients = await savingClients(playwright, proxy.address, CLIENTS);

	let isOver = false;
	let acknowledged = 0;
	const outcomes = clients.map(async (client, i) => {
		let saves = 0;
		while (!isOver) {
			const outcome = await saveOnce(client, i);
			if (outcome !== 200) return outcome;
			saves++;
			acknowledged++;
		}
		return saves;
	});
	const goOn = async (more: number) => {
		const before = acknowledged;
		await expect.poll(() => acknowledged, { timeout: 30_000 }).toBeGreaterThan(before + more);
	};

	await goOn(100);
	for (const server of [a, b]) {
		expect(await server.stop('SIGTERM')).toBe(0);
		await goOn(100);
		await server.start();
		await goOn(100);
	}
	isOver = true;

	const saves = await Promise.all(outcomes);
	expect(proxy.failed()).toBe(0);
	for (const share of proxy.shares()) expect(share).toBeGreaterThan(200);
	for (const [i, client] of clients.entries()) {
		const stored = await storedOf(client);
		expect(stored).toEqual(client.acknowledged);
		// As many revisions as acknowledged saves: none lost, none counted twice.
		expect(stored.rev).toBe(saves[i]);
		await client.request.dispose();
	}
	proxy.close();
	await Promise.all([a.stop('SIGINT'), b.stop('SIGINT')]);
});
