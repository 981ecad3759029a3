import type { Page } from '@playwright/test';
import { expect, marksOnPage, openRound, PHONE, test, wordBox } from './fixtures';

test.use(PHONE);

async function tapWord(page: Page, words: string) {
	const { x, y } = await wordBox(page, words);
	await page.touchscreen.tap(x, y);
	expect(await marksOnPage(page)).toContain(words);
}

test('whatever can be tapped is large enough, and the bar’s buttons are larger', async ({
	page
}) => {
	await openRound(page, 'loaded');
	await tapWord(page, 'sweeping');
	const small = (selector: string, least: number) =>
		page.locator(selector).evaluateAll(
			(targets, atLeast) =>
				targets
					.filter((target) => target.checkVisibility({ visibilityProperty: true }))
					.map((target) => ({
						name: target.textContent?.trim(),
						box: target.getBoundingClientRect()
					}))
					.filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < atLeast)
					.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
			least
		);
	const controls = 'button, summary, a:not(.skip)';
	expect(await small(controls, 24)).toEqual([]);
	expect(await small('[role="region"] button, aside button', 44)).toEqual([]);
	// The drawn circle of a number is small; what can be hit is not.
	const number = page.getByRole('button', { name: 'Sentence 2', exact: true });
	await number.scrollIntoViewIfNeeded();
	const { x, y, width } = (await number.boundingBox()) ?? { x: 0, y: 0, width: 0 };
	await page.touchscreen.tap(x + width / 2, y - 8);
	await expect(page.getByRole('dialog', { name: 'Sentence 2' })).toBeVisible();
});

for (const width of [320, 360]) {
	test(`at ${width} px nothing sticks out sideways, dialog open or not`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await openRound(page, 'loaded');
		await tapWord(page, 'sweeping');
		const spill = () => document.documentElement.scrollWidth - innerWidth;
		expect(await page.evaluate(spill)).toBeLessThanOrEqual(0);
		await page.getByRole('button', { name: 'Sentence 4', exact: true }).tap();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await page.evaluate(spill)).toBeLessThanOrEqual(0);
		const inside = () => {
			const dialog = document.querySelector('dialog') as HTMLElement;
			return dialog.scrollWidth - dialog.clientWidth;
		};
		expect(await page.evaluate(inside)).toBeLessThanOrEqual(0);
	});
}
