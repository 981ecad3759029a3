import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const PORT = Number(process.env['E2E_PORT'] ?? 4173) - 200;
const address = `http://localhost:${PORT}`;

test.use({ baseURL: address });

/** A server of its own on an empty data folder, and the set-up link it prints, if it does. */
async function startServer(dataDir: string): Promise<{ server: ChildProcess; link: string }> {
	const server = spawn(process.execPath, ['src/cli/serve.js'], {
		env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: dataDir },
		stdio: ['ignore', 'pipe', 'ignore']
	});
	let printed = '';
	server.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	await expect(async () => expect(printed).toContain('Ctrl-C stops it')).toPass();
	return { server, link: /http:\S+\/set-up\/\S+/.exec(printed)?.[0] ?? '' };
}

function stop(server: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		server.once('exit', () => resolve());
		server.kill('SIGTERM');
	});
}

test('a new installation prints a link that makes the first account, once', async ({
	page,
	browser
}) => {
	test.slow();
	const dataDir = mkdtempSync(join(tmpdir(), 'bluepencil-set-up-'));
	const first = await startServer(dataDir);
	// All its scripts have come before the server goes.
	expect((await page.goto(first.link, { waitUntil: 'networkidle' }))?.status()).toBe(200);
	await stop(first.server);

	const second = await startServer(dataDir);
	expect(second.link).not.toBe(first.link);
	expect((await page.goto(first.link))?.status()).toBe(404);
	await expect(page.getByText('stop and start the server to get a new link')).toBeVisible();
	await page.goto(second.link);
	await page.getByLabel('Name of the school').fill('Mill Street School');
	await page.getByLabel('Your name').fill('Rosa Delgado');
	await page.getByLabel('Sign-in name').fill('Rosa');
	await page.getByLabel('Password').fill('mill street 1');
	await page.getByRole('button', { name: 'Set up and go on' }).click();
	await expect(page.getByText('This is mostly your own name or school.')).toBeVisible();
	await expect(page.getByLabel('Your name')).toHaveValue('Rosa Delgado');
	await page.getByLabel('Password').fill('four lazy otters');
	await page.getByRole('button', { name: 'Set up and go on' }).click();
	await page.waitForURL('/teach');
	await page.goto('/admin');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look after the school');

	await page.getByRole('radio', { name: 'Nobody' }).check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('[data-teacher-code]')).toHaveCount(0);
	const stranger = await (await browser.newContext({ baseURL: address })).newPage();
	await stranger.goto('/sign-up');
	await expect(stranger.getByText('New accounts are made by the school.')).toBeVisible();
	await page.getByRole('radio', { name: 'Anybody' }).check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('radio', { name: 'Anybody' })).toBeChecked();
	await stranger.goto('/sign-up');
	await expect(stranger.getByLabel('Teacher code')).toHaveCount(0);
	await expect(stranger.getByLabel('Your name')).toBeVisible();
	expect((await stranger.goto(second.link))?.status()).toBe(404);
	await stranger.context().close();
	await stop(second.server);

	const third = await startServer(dataDir);
	expect(third.link).toBe('');
	await stop(third.server);
});
