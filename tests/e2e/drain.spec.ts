import { request as ask } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { aSave } from './an-attempt';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';
import { saveOnce, savingClients, storedOf, type SavingClient } from './saving-client';

const CLIENTS = 20;
const server = ownServer(311, { DRAIN_SECONDS: '1' });

// The tests use one port, so they take turns.
test.describe.configure({ mode: 'serial' });

const statusOf = async (path: string) => {
	const answer = await fetch(server.address + path);
	return `${answer.status} ${(await answer.text()).trim()}`;
};

/** A save whose second half is sent when the test says so. */
async function slowSave({ request, attempt }: SavingClient) {
	const body = JSON.stringify(aSave(attempt, [{ start: 3, end: 4 }]));
	const { cookies } = await request.storageState();
	const sent = ask(server.address + attempt.api, {
		method: 'PUT',
		headers: {
			'content-type': 'application/json',
			'content-length': Buffer.byteLength(body),
			cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
		}
	});
	const answered = new Promise<string>((resolve, reject) => {
		sent.once('response', (answer) => {
			resolve(`${answer.statusCode} ${answer.headers.connection}`);
			answer.resume();
		});
		sent.once('error', reject);
	});
	sent.write(body.slice(0, 20));
	return { finish: () => sent.end(body.slice(20)), answered };
}

test('a server that is told to stop answers what it was asked, and then exits', async ({
	playwright
}) => {
	test.setTimeout(120_000);
	await server.start();
	const [slow, ...clients] = await savingClients(playwright, server.address, CLIENTS + 1);
	if (!slow) throw new Error('no client');
	const late = await slowSave(slow);

	let saved = 0;
	const ends = clients.map(async (client, i) => {
		for (;;) {
			const outcome = await saveOnce(client, i);
			if (outcome !== 200) return outcome;
			saved++;
		}
	});
	await expect.poll(() => saved, { timeout: 30_000 }).toBeGreaterThan(200);
	const exit = server.stop('SIGTERM');
	await expect.poll(() => statusOf('/readyz'), { intervals: [20] }).toBe('503 stopping');
	const savedBefore = saved;
	expect(await statusOf('/healthz')).toBe('200 ok');

	// Nobody was cut: each went on until nothing listened any more.
	for (const outcome of await Promise.all(ends)) expect(outcome).toContain('ECONNREFUSED');
	expect(saved).toBeGreaterThan(savedBefore);
	await pause(300);
	late.finish();
	expect(await late.answered).toBe('200 close');
	expect(await exit).toBe(0);

	await server.start();
	for (const client of clients) expect(await storedOf(client)).toEqual(client.acknowledged);
	expect((await storedOf(slow)).marks).toEqual([{ start: 3, end: 4 }]);
	for (const { request } of [slow, ...clients]) await request.dispose();
	expect(await server.stop('SIGINT')).toBe(0);
});

test('a second signal ends it at once, though somebody is still sending', async ({
	playwright
}) => {
	await server.start();
	const [slow] = await savingClients(playwright, server.address, 1);
	if (!slow) throw new Error('no client');
	const late = await slowSave(slow);
	const cut = expect(late.answered).rejects.toThrow(/hang up|ECONNRESET/);
	const first = server.stop('SIGTERM');
	await expect.poll(() => statusOf('/readyz'), { intervals: [20] }).toBe('503 stopping');
	expect(await server.stop('SIGTERM')).toBe(1);
	await first;
	await cut;
	await slow.request.dispose();
});
