import type { CDPSession, Page } from '@playwright/test';
import { expect, marksOnPage, openRound, PHONE, test, wordBox } from './fixtures';

test.use(PHONE);

interface Point {
	x: number;
	y: number;
}

/** One finger on the glass; Playwright itself can only tap. */
async function finger(page: Page) {
	const session: CDPSession = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	return {
		down: (point: Point) => send('touchStart', [point]),
		move: (point: Point) => send('touchMove', [point]),
		up: () => send('touchEnd', [])
	};
}

/** How far the page still rolls in two frames. */
function drift(page: Page) {
	return page.evaluate(() => {
		const { promise, resolve } = Promise.withResolvers<number>();
		const before = scrollY;
		requestAnimationFrame(() => requestAnimationFrame(() => resolve(scrollY - before)));
		return promise;
	});
}

async function tapWord(page: Page, words: string) {
	const { x, y } = await wordBox(page, words);
	await page.touchscreen.tap(x, y);
}

test('a tap marks a word and a second tap frees it', async ({ page }) => {
	await openRound(page, 'loaded');
	await tapWord(page, 'sweeping');
	expect(await marksOnPage(page)).toEqual(['sweeping']);
	await tapWord(page, 'sweeping');
	expect(await marksOnPage(page)).toEqual([]);
});

test('a tap 6 px below a word still means that word', async ({ page }) => {
	await openRound(page, 'loaded');
	const { x, top, height } = await wordBox(page, 'nationwide');
	await page.touchscreen.tap(x, top + height + 6);
	expect(await marksOnPage(page)).toEqual(['nationwide']);
});

test('a swipe scrolls and marks nothing', async ({ page }) => {
	await openRound(page, 'loaded');
	const { x, y } = await wordBox(page, 'specifically');
	const before = await page.evaluate(() => scrollY);
	const { down, move, up } = await finger(page);
	await down({ x, y });
	for (let step = 1; step <= 10; step++) await move({ x, y: y - step * 15 });
	await up();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
	await expect.poll(() => drift(page)).toBe(0);
	expect(await marksOnPage(page)).toEqual([]);
	await tapWord(page, 'crackdown');
	expect(await marksOnPage(page)).toEqual(['crackdown']);
});

test('a finger that rests 900 ms marks nothing', async ({ page }) => {
	await openRound(page, 'loaded');
	const { x, y } = await wordBox(page, 'crackdown');
	const { down, up } = await finger(page);
	await down({ x, y });
	// The gesture itself takes this long; there is nothing to wait for.
	await page.waitForTimeout(900);
	await up();
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
	expect(await marksOnPage(page)).toEqual([]);
	await down({ x, y });
	await up();
	await expect.poll(() => marksOnPage(page)).toEqual(['crackdown']);
});

test('a phrase is marked without dragging: number, word buttons of 44 px, Done', async ({
	page
}) => {
	await openRound(page, 'loaded');
	await page.getByRole('button', { name: 'Sentence 2', exact: true }).tap();
	const dialog = page.getByRole('dialog', { name: 'Sentence 2' });
	const sizes = await dialog
		.getByRole('button')
		.evaluateAll((buttons) =>
			buttons
				.map((button) => button.getBoundingClientRect())
				.map((box) => Math.min(box.width, box.height))
		);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
	for (const name of ['serious', 'criminal', 'convictions'])
		await dialog.getByRole('button', { name, exact: true }).tap();
	await dialog.getByRole('button', { name: 'Done' }).tap();
	await expect(dialog).toBeHidden();
	expect(await marksOnPage(page)).toEqual(['serious criminal convictions']);
});

test('two marks of a sentence are joined over the words between them', async ({ page }) => {
	await openRound(page, 'loaded');
	await tapWord(page, 'serious');
	await page.getByRole('button', { name: /^Sentence 2\b/ }).tap();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('button', { name: 'Join' })).toBeHidden();
	await dialog.getByRole('button', { name: 'convictions', exact: true }).tap();
	await dialog.getByRole('button', { name: 'Join' }).tap();
	await dialog.getByRole('button', { name: 'Done' }).tap();
	expect(await marksOnPage(page)).toEqual(['serious criminal convictions']);
});
