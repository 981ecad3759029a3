import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { STATES } from './states';

const WIDTHS = [360, 768, 1280];

/** For somebody to look at: paper changes colors, never places, so only pictures need both. */
async function photograph(page: Page, name: string) {
	for (const theme of ['light', 'dark']) {
		await page.evaluate((paper) => {
			document.documentElement.dataset['theme'] = paper;
		}, theme);
		await page.screenshot({ path: `tests/results/pages/${name}-${theme}.png`, fullPage: true });
	}
}

for (const [name, open] of Object.entries(STATES)) {
	test(`${name} is whole at every width`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await expect(page).toHaveTitle(/^\S.+ · Bluepencil$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		// A preview holds a player that cannot be reached: nobody hears its heading.
		await expect(page.locator('h1:not([inert] *)')).toHaveCount(1);
		const description = page.locator('meta[name="description"]');
		await expect.soft(description).toHaveAttribute('content', /\S.{20}/, { timeout: 1000 });
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			const spill = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect.soft(spill, `${width} px`).toBe(0);
			if (process.env['SCREENSHOTS']) await photograph(page, `${name}-${width}`);
		}
	});
}
