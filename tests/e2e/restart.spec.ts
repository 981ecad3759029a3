import { expect, marksOnPage, openRound, test, wordBox } from './fixtures';
import { ownServer } from './own-server';

const server = ownServer(100);

test.use({ baseURL: server.address });
// Both tests use one port, so they take turns.
test.describe.configure({ mode: 'serial' });

test('an attempt is as it was after the server stopped, was killed, and started again', async ({
	page
}) => {
	await server.start();
	await openRound(page, 'loaded');
	const word = await wordBox(page, 'heinous');
	await page.mouse.click(word.x, word.y);
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await server.stop('SIGINT');

	await server.start();
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous']);
	const second = await wordBox(page, 'Shockingly');
	await page.mouse.click(second.x, second.y);
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await server.stop('SIGKILL');

	await server.start();
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous', 'Shockingly']);
	await server.stop('SIGTERM');
});

test('a mark made while the server is away arrives when it is back', async ({ page }) => {
	await server.start();
	await openRound(page, 'loaded');
	await server.stop('SIGTERM');
	const word = await wordBox(page, 'heinous');
	await page.mouse.click(word.x, word.y);
	await expect(page.locator('[data-save="unsent"]')).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.locator('[data-save="queued"]')).toBeVisible();
	await page.getByRole('button', { name: 'Unlock and go on working' }).click();

	await server.start();
	await expect(page.locator('[data-save="saved"]')).toBeVisible({ timeout: 15_000 });
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous']);
	await server.stop('SIGTERM');
});
