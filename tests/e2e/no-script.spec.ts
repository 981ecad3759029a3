import type { Browser, Page } from '@playwright/test';
import { clickWord, dragWords, expect, handIn, LOADED_ARTICLE, openRound, test } from './fixtures';

// As a school's server is met: scripts blocked, plain http, a name that is not localhost.
test.use({
	javaScriptEnabled: false,
	baseURL: async ({ baseURL }, use) => use(baseURL?.replace('localhost', 'bluepencil.example'))
});

async function tick(page: Page, words: Record<string, number>) {
	for (const [name, nth] of Object.entries(words))
		await page.getByRole('checkbox', { name, exact: true }).nth(nth).check();
}

/** The finding, the balance and the sum of a result. */
async function resultOf(page: Page) {
	const texts = [
		page.getByRole('heading', { level: 1 }),
		page.locator('.balance'),
		page.locator('.result .score'),
		page.locator('table')
	].map(async (part) => (await part.textContent())?.replace(/\s+/g, ' ').trim());
	return Promise.all(texts);
}

async function resultWithScripts(browser: Browser) {
	const context = await browser.newContext({ javaScriptEnabled: true });
	const page = await context.newPage();
	await openRound(page, 'loaded');
	await dragWords(page, 'heinous', 'crimes');
	await page.mouse.up();
	for (const word of ['fugitives', 'homicide']) await clickWord(page, word);
	await handIn(page);
	const result = await resultOf(page);
	await context.close();
	return result;
}

test('without scripts a round leads to its list view, is handed in, and gives reasons', async ({
	page
}) => {
	await page.goto(`/practice/${LOADED_ARTICLE}`);
	await page.getByRole('button', { name: 'Loaded terms' }).click();
	await page.waitForURL(/view=list/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find the loaded words');
	await tick(page, { Shockingly: 0, homicide: 0 });
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You found 1 of \d+/);
	await expect(page.getByRole('heading', { name: /^Found .*Shockingly/ })).toBeVisible();
	await expect(page.getByText(/^It tells us to be shocked before we know/)).toBeVisible();
	await page.getByText('How this is scored').click();
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('link', { name: /^Next: / }).click();
	await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
});

test('the same marks earn the same with and without scripts', async ({ page, browser }) => {
	await openRound(page, 'loaded');
	await page.waitForURL(/view=list/);
	await tick(page, { heinous: 0, crimes: 0, fugitives: 0, homicide: 0 });
	await handIn(page);
	const result = await resultOf(page);
	expect(result[0]).toMatch(/You found 2 of/);
	expect(result).toEqual(await resultWithScripts(browser));
});

test('"Save and go on later" keeps the ticks', async ({ page }) => {
	await openRound(page, 'loaded');
	await page.waitForURL(/view=list/);
	await tick(page, { sweeping: 0, brutally: 0 });
	await page.getByRole('button', { name: 'Save and go on later' }).click();
	await expect(page.getByRole('checkbox', { name: 'sweeping' })).toBeChecked();
	await page.goto(`/practice/${LOADED_ARTICLE}`);
	await page.getByRole('button', { name: 'Loaded terms' }).click();
	await page.waitForURL(/view=list/);
	await expect(page.locator(':checked')).toHaveCount(2 + (await readingChoices(page)));
	await expect(page.getByRole('checkbox', { name: 'brutally' })).toBeChecked();
});

const readingChoices = (page: Page) => page.locator('#reading :checked').count();

test('whole sentences are ticked where sentences are asked for', async ({ page }) => {
	await openRound(page, 'claim');
	await page.waitForURL(/view=list/);
	await page.getByRole('checkbox', { name: /The Human Cost of Judicial Intervention$/ }).check();
	await handIn(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You found 1 of \d+/);
});

test('passages are sorted and open questions chosen without scripts', async ({ page }) => {
	await openRound(page, 'classify');
	const passages = page.getByRole('group');
	const count = await page.getByRole('heading', { name: /^Passage/ }).count();
	for (let i = 0; i < count; i++)
		await page.locator('form').getByRole('radio', { name: 'None of these' }).nth(i).check();
	expect(await passages.count()).toBeGreaterThan(count - 1);
	await handIn(page);
	await expect(page.locator('.result .score')).toContainText(/of \d+ passages/);
	await expect(page.getByText('Your choice, and the editor’s').first()).toBeVisible();

	await openRound(page, 'questions');
	await page.getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Save and go on later' }).click();
	await expect(page.getByRole('checkbox').first()).toBeChecked();
	await handIn(page);
	await expect(page.locator('.result .score')).toContainText(/of \d+ open questions/);
});

test('text and colors are set without scripts and stay', async ({ page }) => {
	await page.goto('/practice');
	await page.getByRole('button', { name: 'Text and colors' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
	await page.getByRole('radio', { name: 'Largest' }).check({ force: true });
	await page.getByRole('button', { name: 'Apply' }).click();
	await expect(page).toHaveURL(/\/practice$/);
	for (const path of ['/practice', '/about/privacy']) {
		await page.goto(path);
		const html = page.locator('html');
		await expect(html).toHaveAttribute('data-theme', 'dark');
		await expect(html).toHaveAttribute('data-size', 'largest');
		await expect(html).toHaveCSS('color', 'rgb(236, 231, 220)');
	}
});
