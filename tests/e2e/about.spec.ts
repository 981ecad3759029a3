import { readFileSync } from 'node:fs';
import { expect, LOADED_ARTICLE, test } from './fixtures';

/** With how many tables each tells what it tells. */
const PAGES: Record<string, number> = {
	'/about': 0,
	'/about/balance': 7,
	'/about/privacy': 0,
	'/about/security': 18,
	'/about/security/asvs': 14,
	'/about/accessibility': 1
};

interface Span {
	element: string;
	status: string;
	favors?: string;
	stake?: string;
}

/** Counted here from the key itself, by other code than the site's. */
const { spans } = JSON.parse(
	readFileSync(`src/content/articles/${LOADED_ARTICLE}/key.json`, 'utf8')
) as { spans: Span[] };
const isClear = ({ status }: Span) => status === 'required' || status === 'optional';
const loadedFor = (side: string) =>
	spans.filter((span) => isClear(span) && span.element === 'loaded' && span.favors === side).length;

test('the footer leads to what Bluepencil is, to its balance and to privacy', async ({ page }) => {
	await page.goto('/');
	const footer = page.getByRole('contentinfo');
	await footer.getByRole('link', { name: 'About' }).click();
	await expect(page).toHaveURL(/\/about$/);
	await expect(page.getByRole('heading', { name: 'How it is scored' })).toBeVisible();
	await expect(page.getByText('Marking everything scores zero')).toBeVisible();
	await page.getByRole('link', { name: 'What leans in our library' }).click();
	await expect(page).toHaveURL(/\/about\/balance$/);
	await footer.getByRole('link', { name: 'Privacy' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
});

test('the ledger shows the numbers of the keys', async ({ page }) => {
	await page.goto('/about/balance');
	const entry = page
		.getByRole('table', { name: /^Immigration enforcement: loaded terms/ })
		.locator('tbody')
		.filter({ has: page.locator(`a[href="/practice/${LOADED_ARTICLE}"]`) });
	const cells = entry.getByRole('row', { name: 'Clear' }).getByRole('cell');
	expect(loadedFor('first')).toBeGreaterThan(10);
	await expect(cells).toHaveText(['first', 'second', 'neither'].map((s) => String(loadedFor(s))));
});

test('every table of the ledger has a caption, and a heading for each column and row', async ({
	page
}) => {
	await page.goto('/about/balance');
	const tables = page.getByRole('table');
	expect(await tables.count()).toBe(7);
	for (const table of await tables.all()) {
		await expect(table.locator('caption strong')).not.toBeEmpty();
		const columns = await table.locator('thead th[scope="col"]').count();
		for (const row of await table.locator('tbody tr').all()) {
			await expect(row.locator('th')).toHaveCount(1);
			expect([0, columns - 1]).toContain(await row.locator('td').count());
		}
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, tables] of Object.entries(PAGES)) {
		test(`${path} says the same`, async ({ page }) => {
			const response = await page.goto(path);
			expect(response?.status()).toBe(200);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('table')).toHaveCount(tables);
		});
	}
});
