import { expect, LOADED_ARTICLE, marksOnPage, openRound, PHONE, test, wordBox } from './fixtures';

test('a visitor opens an article, marks loaded terms, hands in, and learns why', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Practice now' }).click();
	await page.getByRole('link', { name: 'An ICE operation with 150 arrests' }).click();
	await page.getByRole('button', { name: 'Loaded terms' }).click();
	await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
	for (const word of ['Shockingly', 'heinous', 'homicide']) {
		const { x, y } = await wordBox(page, word);
		await page.mouse.click(x, y);
	}
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You found 2 of \d+/);
	await expect(page.getByRole('heading', { name: /Found .*heinous/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /Extra .*homicide/ })).toBeVisible();
});

test('starting over gives a fresh attempt and keeps the old one', async ({ page }) => {
	await openRound(page, 'loaded');
	const { x, y } = await wordBox(page, 'sweeping');
	await page.mouse.click(x, y);
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	const first = page.url();
	await page.goto(`/practice/${LOADED_ARTICLE}`);
	await page.getByRole('button', { name: 'Start over' }).click();
	await page.waitForURL(/attempts/);
	expect(page.url()).not.toContain(first.split('/')[4]);
	await page.goto(first);
	expect(await marksOnPage(page)).toEqual(['sweeping']);
});

test.describe('on a phone', () => {
	test.use(PHONE);
	test('the whole way works by touch', async ({ page }) => {
		await openRound(page, 'loaded');
		const { x, y } = await wordBox(page, 'crackdown');
		await page.touchscreen.tap(x, y);
		expect(await marksOnPage(page)).toEqual(['crackdown']);
		await page.getByRole('button', { name: 'Hand in' }).tap();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
