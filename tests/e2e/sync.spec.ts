import type { Page, Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
	API,
	HAND_IN,
	comeBack,
	cut,
	draftsIn,
	heal,
	loseLastWords,
	mark,
	markAndSave,
	onServer,
	openElsewhere,
	saved,
	state
} from './an-answer';
import { clickWord, expect, marksOnPage, openRound, test } from './fixtures';

// MARKING §7: two devices, and hand-ins that cannot be sent at once.

test('marks of two devices are merged, and the learner is told', async ({ page, context }) => {
	await openRound(page, 'loaded');
	await markAndSave(page, 'sweeping');
	const other = await openElsewhere(page, context);
	await expect.poll(() => marksOnPage(other)).toEqual(['sweeping']);
	await markAndSave(other, 'heinous');
	await clickWord(other, 'sweeping');
	await expect.poll(() => marksOnPage(other)).toEqual(['heinous']);
	await expect.poll(async () => (await onServer(page)).rev).toBe(3);

	await mark(page, 'Shockingly');
	await expect(
		page.getByRole('status').filter({ hasText: 'Also brought in marks from your other device.' })
	).toBeVisible();
	await saved(page);
	const merged = ['heinous', 'Shockingly'];
	expect(await marksOnPage(page)).toEqual(merged);
	await other.reload();
	await expect.poll(() => marksOnPage(other)).toEqual(merged);
	await other.context().close();
});

test('choices of two devices are merged; where both answered, the own one stands', async ({
	page,
	context
}) => {
	await openRound(page, 'classify');
	const other = await openElsewhere(page, context);
	const pill = (on: Page, question: number, choice: number) =>
		on.locator('fieldset.pills').nth(question).getByRole('radio').nth(choice);
	const choose = (on: Page, question: number, choice: number) =>
		pill(on, question, choice).check({ force: true });
	await choose(other, 0, 0);
	await choose(other, 1, 0);
	await expect.poll(async () => (await onServer(other)).rev).toBeGreaterThan(0);
	await saved(other);

	await choose(page, 1, 1);
	await expect(page.getByText('answered differently on your other device')).toBeVisible();
	await saved(page);
	await expect(pill(page, 0, 0)).toBeChecked();
	await expect(pill(page, 1, 1)).toBeChecked();
	await other.context().close();
});

test('a hand-in whose answer is lost is one hand-in', async ({ page }) => {
	await openRound(page, 'loaded');
	await markAndSave(page, 'heinous');
	const ids: string[] = [];
	await page.route(API, async (route) => {
		ids.push(route.request().postDataJSON().saveId);
		const response = await route.fetch();
		if (ids.length === 1) await route.abort();
		else await route.fulfill({ response });
	});
	await page.getByRole('button', HAND_IN).click();
	await expect(state(page, 'queued')).toBeVisible();
	await comeBack(page);
	await page.locator('[data-feedback-heading]').waitFor();
	expect(new Set(ids).size).toBe(1);
	expect((await onServer(page)).rev).toBe(2);
	await expect.poll(() => draftsIn(page)).toBe(0);
});

test('a hand-in that meets another device takes its marks along', async ({ page, context }) => {
	await openRound(page, 'loaded');
	const other = await openElsewhere(page, context);
	await markAndSave(other, 'heinous');
	await mark(page, 'Shockingly');
	await page.getByRole('button', HAND_IN).click();
	await page.locator('[data-feedback-heading]').waitFor();
	expect((await onServer(page)).answer.marks).toHaveLength(2);
	await other.context().close();
});

test('a hand-in that meets another device again and again gives the page back', async ({
	page
}) => {
	await openRound(page, 'loaded');
	let handIns = 0;
	const current = { rev: 1, answer: { kind: 'mark', marks: [] }, isHandedIn: false };
	await page.route(API, (route) => {
		if (route.request().method() !== 'POST') return route.fulfill({ json: { rev: 2 } });
		handIns++;
		return route.fulfill({ status: 409, json: { reason: 'conflict', detail: '', current } });
	});
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).click();
	await expect(page.getByText('then hand in again')).toBeVisible();
	await saved(page);
	expect(handIns).toBe(2);
	await expect(page.getByRole('button', HAND_IN)).toBeEnabled();
});

test('offline from the first mark to the hand-in: once the network is back, it is in', async ({
	page,
	context
}) => {
	await openRound(page, 'loaded');
	await context.setOffline(true);
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).click();
	await expect(state(page, 'queued')).toHaveText(/Handed in on this device, waiting/);
	await expect(page.getByRole('button', HAND_IN)).toBeDisabled();
	await clickWord(page, 'Shockingly');
	await expect(page.getByText('Handed in and locked.')).toBeAttached();
	expect(await marksOnPage(page)).toEqual(['heinous']);

	let handIns = 0;
	page.on('request', (request) => {
		if (request.method() === 'POST' && request.url().includes('/api/')) handIns++;
	});
	await context.setOffline(false);
	await page.locator('[data-feedback-heading]').waitFor();
	expect((await onServer(page)).answer.marks).toHaveLength(1);
	expect(handIns).toBe(1);
	await expect.poll(() => draftsIn(page)).toBe(0);
});

test('a hand-in that waits survives a reload, and can be unlocked', async ({ page }) => {
	await loseLastWords(page);
	await openRound(page, 'loaded');
	const ids = new Set<string>();
	const refuse = (route: Route) => {
		if (route.request().method() === 'POST') ids.add(route.request().postDataJSON().saveId);
		return route.abort();
	};
	await page.route(API, refuse);
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).click();
	await expect(state(page, 'queued')).toBeVisible();
	await page.reload();
	await expect(state(page, 'queued')).toBeVisible();
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);
	await expect.poll(() => ids.size).toBe(1);

	await page.getByRole('button', { name: 'Unlock and go on working' }).click();
	await mark(page, 'Shockingly');
	await page.unroute(API);
	await comeBack(page);
	await saved(page);
	const { answer, isHandedIn } = await onServer(page);
	expect(answer.marks).toHaveLength(2);
	expect(isHandedIn).toBe(false);
});

test('a hand-in that waited is sent after a reload', async ({ page }) => {
	await loseLastWords(page);
	await openRound(page, 'loaded');
	await cut(page);
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).click();
	await expect(state(page, 'queued')).toBeVisible();
	await heal(page);
	await page.reload();
	await page.locator('[data-feedback-heading]').waitFor();
	expect(await onServer(page)).toMatchObject({ rev: 1, isHandedIn: true });
});

test('answers that cannot be sent can be saved to a file', async ({ page }) => {
	await openRound(page, 'loaded');
	await cut(page);
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).click();
	await expect(state(page, 'queued')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save answers to a file' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^bluepencil-loaded-.+\.json$/);
	const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
	const [, , attemptId] = new URL(page.url()).pathname.split('/');
	expect(file).toMatchObject({
		format: 'bluepencil-answers',
		version: 1,
		attemptId,
		exerciseId: 'loaded',
		answer: { kind: 'mark' }
	});
	expect(file.answer.marks).toHaveLength(1);
	expect(file.handInId).toMatch(/^[0-9a-f-]{36}$/);
});

test('what to do with an answer that waits is in reach of the keyboard', async ({ page }) => {
	await openRound(page, 'loaded');
	await cut(page);
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).press('Enter');
	const unlock = page.getByRole('button', { name: 'Unlock and go on working' });
	await unlock.focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Save answers to a file' })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', HAND_IN)).toBeEnabled();
});
