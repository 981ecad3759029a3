import { expect, marksOnPage, openRound, test, wordBox } from './fixtures';

test('a mark survives when the tab is closed right after it', async ({ page, context }) => {
	await openRound(page, 'loaded');
	const address = page.url();
	const { x, y } = await wordBox(page, 'heinous');
	await page.mouse.click(x, y);
	await page.close();
	const again = await context.newPage();
	await expect(async () => {
		await again.goto(address);
		expect(await marksOnPage(again)).toEqual(['heinous']);
	}).toPass({ timeout: 5000 });
});

test('a reply that is lost leads to one revision, not to a conflict', async ({ page }) => {
	await openRound(page, 'loaded');
	let lost = 0;
	await page.route('**/api/attempts/**', async (route) => {
		const response = await route.fetch();
		if (lost++ === 0) await route.abort();
		else await route.fulfill({ response });
	});
	const { x, y } = await wordBox(page, 'heinous');
	await page.mouse.click(x, y);
	await expect(page.locator('[data-save="unsent"]')).toBeVisible();
	const next = await wordBox(page, 'Shockingly');
	await page.mouse.click(next.x, next.y);
	await expect(page.locator('[data-save="saved"]')).toBeVisible({ timeout: 10_000 });
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous', 'Shockingly']);
});

test('a change in another window is shown, and the learner chooses', async ({ page, context }) => {
	await openRound(page, 'loaded');
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: 'Hand in' }).waitFor();
	const theirs = await wordBox(other, 'heinous');
	await other.mouse.click(theirs.x, theirs.y);
	await expect(other.locator('[data-save="saving"]')).toBeVisible();
	await expect(other.locator('[data-save="saved"]')).toBeVisible();

	const mine = await wordBox(page, 'Shockingly');
	await page.mouse.click(mine.x, mine.y);
	await expect(page.getByText('changed in another window')).toBeVisible();
	await page.getByRole('button', { name: 'Show that version' }).click();
	expect(await marksOnPage(page)).toEqual(['heinous']);

	const again = await wordBox(page, 'Shockingly');
	await page.mouse.click(again.x, again.y);
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	const late = await wordBox(other, 'grim');
	await other.mouse.click(late.x, late.y);
	await expect(other.getByText('changed in another window')).toBeVisible();
	await other.getByRole('button', { name: 'Keep what is here' }).click();
	await expect(other.locator('[data-save="saved"]')).toBeVisible();
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous', 'grim']);
});

test('a page reloaded right after a mark shows it, and the next mark is no conflict', async ({
	page
}) => {
	await openRound(page, 'loaded');
	const { x, y } = await wordBox(page, 'heinous');
	await page.mouse.click(x, y);
	await page.reload();
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);
	const next = await wordBox(page, 'Shockingly');
	await page.mouse.click(next.x, next.y);
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous', 'Shockingly']);
});
