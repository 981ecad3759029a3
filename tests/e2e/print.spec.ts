import type { Page } from '@playwright/test';
import { clickWord, expect, handIn, openRound, test } from './fixtures';
import { paper, report } from './paper-states';
import { aCrowdedClass } from './skilled-class';

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

/** How many pages a printer would put out. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	// Letters that only paper uses come late; until then others stand in, which are wider.
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const pdf = (await page.pdf({ format, printBackground: false })).toString('latin1');
	await page.emulateMedia({ media: null });
	return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const LONG = Array.from({ length: 30 }, (_, n) => `Maximiliane von und zu Hohenlohe ${n}`);

for (const [who, names] of [
	['a class of thirty', undefined],
	['a class of thirty with long names', LONG]
] as const)
	test(`the report on ${who} is one page, on A4 and on Letter`, async ({ page }) => {
		await report(names)(page);
		await expect(page.getByRole('heading', { name: 'Who needs help, with what' })).toBeVisible();
		for (const format of ['A4', 'Letter'] as const)
			expect.soft(await pagesOf(page, format), format).toBe(1);
		await page.emulateMedia({ media: 'print' });
		for (const control of ['.button', 'nav', 'header', 'footer'])
			await expect(page.locator(control).filter({ visible: true })).toHaveCount(0);
	});

test('the report on a class of three hundred is one page', async ({ page }) => {
	await page.goto(`${await aCrowdedClass(page)}/report`);
	await expect(page.getByText(/and \d+ more/).first()).toBeVisible();
	for (const format of ['A4', 'Letter'] as const)
		expect.soft(await pagesOf(page, format), format).toBe(1);
});

test('the sheets of an assignment have text, name line and questions, and nothing of the key', async ({
	page
}) => {
	const root = await paper('print')(page);
	const sheet = page.getByRole('region', { name: /questions$/ });
	await expect(sheet).toContainText('Who says so?');
	const words = await page.locator('main').innerText();
	expect(words).toContain('Name');
	expect(words.replace(/\s+/g, ' ')).toContain(SENTENCE);
	const html = await page.content();
	await page.getByRole('link', { name: 'To the key' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Key for');
	const reasons = (await page.locator('td:last-child').allInnerTexts()).filter(
		(reason) => reason.length > 20
	);
	expect(reasons.length).toBeGreaterThan(20);
	for (const reason of reasons) expect(html).not.toContain(reason.slice(0, 40));
	await page.goto(`${root}/print`);
	const sheets = await page.locator('[data-paper] > section').count();
	expect(sheets).toBe(2);
	for (const format of ['A4', 'Letter'] as const) {
		const pages = await pagesOf(page, format);
		expect.soft(pages, format).toBeGreaterThanOrEqual(sheets);
		expect.soft(pages, format).toBeLessThan(10);
	}
});

const ARTICLES = [
	'ice-arrests-california-missouri',
	'ice-operation-150-arrests',
	'jail-releases-and-detainers',
	'new-york-targeted-enforcement',
	'twelve-day-drug-operation'
];

/** Paper less its margins of 14 mm, in CSS pixels. */
const PAPERS = { A4: 688, Letter: 710 };

for (const slug of ARTICLES)
	test(`each numbered line of ${slug} is one line on A4 and on Letter`, async ({ page }) => {
		await paper('print', ['loaded'], slug)(page);
		await page.emulateMedia({ media: 'print' });
		for (const [name, width] of Object.entries(PAPERS)) {
			await page.setViewportSize({ width, height: 1000 });
			const lines = await page.locator('[data-line]').evaluateAll(async (all) => {
				await document.fonts.ready;
				return all.map((line) => {
					const range = document.createRange();
					range.selectNodeContents(line);
					const tops = [...range.getClientRects()].map(({ top }) => top);
					return { number: line.dataset.line, isOne: new Set(tops).size === 1 };
				});
			});
			expect(lines.length).toBeGreaterThan(40);
			expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => String(i + 1)));
			expect(
				lines.filter(({ isOne }) => !isOne),
				name
			).toEqual([]);
		}
	});

test('the key and the questions name the lines that the sheets have', async ({ page }) => {
	const root = await paper('print', ['loaded', 'reword'])(page);
	const lines = await page.locator('[data-line]').allInnerTexts();
	const textOf = (numbers: string) => {
		const [first = NaN, last = first] = numbers.split('–').map(Number);
		return lines
			.slice(first - 1, last)
			.map((line) => line.trim())
			.join(' ');
	};
	const asked = page.getByRole('listitem').filter({ hasText: /^Lines? \d/ });
	expect(await asked.count()).toBeGreaterThan(2);
	for (const one of await asked.all()) {
		const [, numbers = ''] = /^Lines? ([\d–]+):/.exec(await one.innerText()) ?? [];
		expect(textOf(numbers)).toContain(await one.locator('strong').innerText());
	}
	await page.goto(`${root}/print/key`);
	const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
	expect(await rows.count()).toBeGreaterThan(10);
	for (const row of await rows.all())
		expect(textOf(await row.getByRole('rowheader').innerText())).toContain(
			await row.getByRole('cell').first().innerText()
		);
});

test('the questions begin on a page of their own', async ({ page }) => {
	await paper('print', ['loaded'])(page);
	const marking = await pagesOf(page, 'A4');
	await paper('print', ['loaded', 'reword'])(page);
	const both = await pagesOf(page, 'A4');
	expect(both).toBeGreaterThan(marking);
});
