import { clickWord, expect, handIn, openRound, test } from './fixtures';

const SENTENCE = 'immigration court had previously ordered his deportation';

test('the list view prints as tick boxes and text, without controls', async ({ page }) => {
	await openRound(page, 'loaded');
	await page.goto(`${page.url()}?view=list`);
	await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	for (const control of ['button', 'nav', 'footer', 'a[href="?view=text"]'])
		await expect(page.locator(control).filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Find the loaded words' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Shockingly' })).toBeVisible();
	expect(await page.locator('main').innerText()).toContain('reality: convicted criminals');
});

test('the result prints with text, verdicts and reasons, without controls', async ({ page }) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'Shockingly');
	await handIn(page);
	await page.emulateMedia({ media: 'print' });
	for (const control of ['button', '.button', 'footer'])
		await expect(page.locator(control).filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const paper = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
	expect(paper).toContain(SENTENCE);
	await expect(page.getByRole('heading', { name: /^Missed .*heinous crimes/ })).toBeVisible();
	const color = await page
		.locator('html')
		.evaluate((html) => getComputedStyle(html).backgroundColor);
	expect(color).toBe('rgb(255, 255, 255)');
});

test('a round prints its text and marks, without the bar', async ({ page }) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'Shockingly');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Hand in' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
	await expect(page.locator('article mark')).toBeVisible();
});

test('dark paper prints as dark ink on white', async ({ page }) => {
	await openRound(page, 'loaded');
	await handIn(page);
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
	await page.emulateMedia({ media: 'print' });
	const text = page.locator('article p').first();
	const [ink = 255] = await text.evaluate((line) =>
		(getComputedStyle(line).color.match(/\d+/g) ?? []).map(Number)
	);
	expect(ink).toBeLessThan(100);
	const sheet = page.locator('article.sheet');
	const paper = await sheet.evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(paper).toMatch(/rgba?\((25\d, 25\d, 25\d|0, 0, 0, 0)/);
});
