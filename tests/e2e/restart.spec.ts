import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, marksOnPage, openRound, test, wordBox } from './fixtures';

const PORT = Number(process.env['E2E_PORT'] ?? 4173) - 100;
const address = `http://localhost:${PORT}`;

test.use({ baseURL: address });
// Both tests use one port, so they take turns.
test.describe.configure({ mode: 'serial' });

async function startServer(dataDir: string): Promise<ChildProcess> {
	const server = spawn(process.execPath, ['src/cli/serve.js'], {
		env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: dataDir },
		stdio: 'ignore'
	});
	await expect(async () => expect((await fetch(`${address}/readyz`)).ok).toBe(true)).toPass();
	return server;
}

function stop(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	return new Promise((resolve) => {
		server.once('exit', () => resolve());
		server.kill(signal);
	});
}

test('an attempt is as it was after the server stopped, was killed, and started again', async ({
	page
}) => {
	const dataDir = mkdtempSync(join(tmpdir(), 'bluepencil-restart-'));
	let server = await startServer(dataDir);
	await openRound(page, 'loaded');
	const word = await wordBox(page, 'heinous');
	await page.mouse.click(word.x, word.y);
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await stop(server, 'SIGINT');

	server = await startServer(dataDir);
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous']);
	const second = await wordBox(page, 'Shockingly');
	await page.mouse.click(second.x, second.y);
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await stop(server, 'SIGKILL');

	server = await startServer(dataDir);
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous', 'Shockingly']);
	await stop(server, 'SIGTERM');
});

test('a mark made while the server is away arrives when it is back', async ({ page }) => {
	const dataDir = mkdtempSync(join(tmpdir(), 'bluepencil-away-'));
	let server = await startServer(dataDir);
	await openRound(page, 'loaded');
	await stop(server, 'SIGTERM');
	const word = await wordBox(page, 'heinous');
	await page.mouse.click(word.x, word.y);
	await expect(page.locator('[data-save="unsent"]')).toBeVisible();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.locator('[data-save="queued"]')).toBeVisible();
	await page.getByRole('button', { name: 'Unlock and go on working' }).click();

	server = await startServer(dataDir);
	await expect(page.locator('[data-save="saved"]')).toBeVisible({ timeout: 15_000 });
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous']);
	await stop(server, 'SIGTERM');
});
