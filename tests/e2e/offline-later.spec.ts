import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aLine } from './a-line';
import { draftsIn, HAND_IN, itemOf, mark, markAndSave, onServer, saved, state } from './an-answer';
import { expect, handIn, marksOnPage, openRound, test, whenScriptsRun } from './fixtures';
import { whenKept } from './kept-here';
import { ownServer } from './own-server';

// A network that is slow or comes back, a server that stops, a version that changes.
test.use({ serviceWorkers: 'allow' });

test.describe('on a slow line', () => {
	const line = aLine();

	test('an exercise that is kept comes after three seconds, not after five', async ({
		browser
	}) => {
		const baseURL = await line.open();
		const page = await browser.newPage({ baseURL, serviceWorkers: 'allow' });
		await openRound(page, 'loaded');
		await whenKept(page);
		await markAndSave(page, 'heinous');
		line.slowDown(5000);
		const begin = Date.now();
		await page.reload({ waitUntil: 'commit' });
		const took = Date.now() - begin;
		expect(took).toBeGreaterThan(2500);
		expect(took).toBeLessThan(4800);
		await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);
		await page.close();
	});
});

test('a hand-in that waits outlives the browser and is sent once, from whatever page is open', async ({
	playwright,
	launchOptions,
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'bluepencil-browser-'));
	const open = () =>
		playwright.chromium.launchPersistentContext(folder, {
			...launchOptions,
			...(baseURL ? { baseURL } : {})
		});
	const before = await open();
	const page = await before.newPage();
	await openRound(page, 'loaded');
	await whenKept(page);
	const [exercise, item] = [page.url(), itemOf(page)];
	await before.setOffline(true);
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).click();
	await expect(state(page, 'queued')).toBeVisible();
	await before.close();

	const after = await open();
	const again = await after.newPage();
	await after.setOffline(true);
	await again.goto(exercise);
	await expect(state(again, 'queued')).toHaveText(/Handed in on this device, waiting/);
	await expect(again.getByRole('button', HAND_IN)).toBeDisabled();
	await expect(again.getByRole('button', { name: 'Save answers to a file' })).toBeVisible();
	await again.goto('/about');
	await expect(again.getByText('Handed in on this device, waiting')).toBeVisible();
	let handIns = 0;
	after.on('response', (response) => {
		if (response.request().method() === 'POST' && response.url().endsWith(item)) handIns++;
	});
	await again.goto('/practice');
	await after.setOffline(false);
	await expect(
		again.getByText('An answer that waited on this device is handed in now.')
	).toBeVisible();
	await again.getByRole('link', { name: 'Open its result' }).click();
	await again.locator('[data-feedback-heading]').waitFor();
	expect(handIns).toBe(1);
	expect(await draftsIn(again)).toBe(0);
	await again.reload();
	expect(handIns).toBe(1);
	await after.close();
});

test.describe('when a new version comes', () => {
	test.use({ serviceWorkers: 'block' });

	test('nobody is interrupted: the next page is of the new version', async ({ page }) => {
		await page.clock.install();
		await openRound(page, 'loaded');
		await page.route('**/_app/version.json', (route) =>
			route.fulfill({ json: { version: 'new' } })
		);
		await mark(page, 'heinous');
		await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
		const isSamePage = () => page.evaluate(() => 'isSamePage' in globalThis);
		const asked = page.waitForResponse('**/_app/version.json');
		await page.clock.fastForward('06:00');
		await asked;
		await mark(page, 'Shockingly');
		await page.clock.fastForward('06:00');
		expect(await marksOnPage(page)).toEqual(['heinous', 'Shockingly']);
		expect(await isSamePage()).toBe(true);

		await handIn(page);
		expect(await isSamePage()).toBe(false);
		expect((await onServer(page)).answer.marks).toHaveLength(2);
	});
});

test.describe('with a server that stops', () => {
	const server = ownServer(400);
	test.use({ baseURL: server.address });

	test('a pupil goes on from round to round, and everything is in once it is back', async ({
		page
	}) => {
		await server.start();
		await openRound(page, 'loaded');
		const first = page.url();
		const second = first.replace('loaded', 'source');
		await whenKept(page, new URL(second).pathname);
		await server.stop('SIGKILL');
		await mark(page, 'heinous');
		await page.getByRole('button', HAND_IN).click();
		await expect(state(page, 'queued')).toBeVisible({ timeout: 15_000 });
		await page.goto(second);
		await whenScriptsRun(page);
		await mark(page, 'heinous');
		await page.reload();
		await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);

		await server.start();
		await expect(page.getByText('An answer that waited on this device')).toBeVisible({
			timeout: 45_000
		});
		await saved(page);
		expect((await onServer(page)).answer.marks).toHaveLength(1);
		await page.goto(first);
		await page.locator('[data-feedback-heading]').waitFor();
		expect(await onServer(page)).toMatchObject({ rev: 1, isHandedIn: true });
		await server.stop('SIGTERM');
	});
});
