import type { APIRequestContext } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { aSave, anAttempt, type BegunAttempt } from './an-attempt';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';

const CLIENTS = 10;

const dirs = ['here', 'there'].map((name) => mkdtempSync(join(tmpdir(), `bluepencil-${name}-`)));
const [here = '', there = ''] = dirs;
const server = ownServer(300, { DATA_DIR: here, BACKUP_KEEP: '3' });
const restored = ownServer(301, { DATA_DIR: there });

const run = promisify(execFile);
/** A command as somebody types it while the server runs; what it prints. */
const command = async (...args: string[]) => {
	const env = { ...process.env, DATA_DIR: here };
	const { stdout } = await run(process.execPath, ['src/cli/run.js', ...args], { env });
	return stdout;
};

/** One learner who saves without a pause; what each save said, by the number it was given. */
interface Client {
	request: APIRequestContext;
	attempt: BegunAttempt;
	sent: Map<number, { start: number; end: number }[]>;
	acknowledged: number;
}

async function begin(request: APIRequestContext): Promise<Client> {
	return { request, attempt: await anAttempt(request), sent: new Map(), acknowledged: 0 };
}

async function saveWithoutPause(client: Client, shift: number, isOver: () => boolean) {
	while (!isOver()) {
		const baseRev = client.acknowledged;
		const start = (baseRev * 7 + shift) % 150;
		const marks = [{ start, end: start + 1 }];
		client.sent.set(baseRev + 1, marks);
		const data = { ...aSave(client.attempt, marks), baseRev };
		const answer = await client.request.put(client.attempt.api, { data });
		expect(answer.status()).toBe(200);
		client.acknowledged = (await answer.json()).rev;
	}
}

test('a backup made while ten save holds what they were told is saved, and comes back elsewhere', async ({
	playwright
}) => {
	test.setTimeout(240_000);
	await server.start();
	const contexts = await Promise.all(
		Array.from({ length: CLIENTS }, () =>
			playwright.request.newContext({ baseURL: server.address })
		)
	);
	const clients = await Promise.all(contexts.map(begin));
	let isOver = false;
	const work = Promise.all(clients.map((client, i) => saveWithoutPause(client, i, () => isOver)));
	const total = () => clients.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
	await expect.poll(total).toBeGreaterThan(100);

	const before = clients.map(({ acknowledged }) => acknowledged);
	const file = join(there, 'backup.db');
	expect(await command('backup', file)).toContain('Read again and found sound.');
	const after = clients.map(({ sent }) => sent.size);
	const all = total();
	await expect.poll(total).toBeGreaterThan(all + 20);

	// The server is at work: nothing may be put in the place of its database.
	const refused = await command('restore', file).catch((error) => error);
	expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('Stop it') });
	expect(await command('restore', file, '--dry-run')).toContain('It can be restored.');
	isOver = true;
	await work;
	expect(total()).toBeGreaterThan(all + 20);

	await command('restore', file, '--to', there);
	await restored.start();
	for (const [i, { request, attempt, sent }] of clients.entries()) {
		// Cookies belong to a host, whatever its port.
		const found = await request.get(`${restored.address}${attempt.api}`);
		const { rev, answer } = await found.json();
		expect(rev).toBeGreaterThanOrEqual(before[i] ?? Infinity);
		expect(rev).toBeLessThanOrEqual(after[i] ?? 0);
		expect(answer.marks).toEqual(sent.get(rev));
		await request.dispose();
	}
	await restored.stop('SIGTERM');
	await server.stop('SIGTERM');
});

test('a server that was told to makes its backup by itself', async () => {
	const ours = () => readdirSync(join(here, 'backups')).filter((name) => name.endsWith('Z.db'));
	await server.start();
	await expect.poll(ours).toHaveLength(1);
	await server.stop('SIGTERM');
	const [name = ''] = ours();
	expect(await command('restore', join(here, 'backups', name), '--dry-run')).toContain(
		'It can be restored.'
	);
});

test.describe.configure({ mode: 'serial' });
