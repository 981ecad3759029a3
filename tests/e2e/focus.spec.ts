import type { Page } from '@playwright/test';
import { clickWord, expect, openRound, PHONE, test, whenScriptsRun } from './fixtures';

/** What a user of the keyboard would see of the focused control. */
function focused(page: Page) {
	return page.evaluate(() => {
		const control = document.activeElement as HTMLElement;
		const [box] = control.getClientRects();
		if (control === document.body || !box) return null;
		const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
		const isSeen = control.contains(hit) || (hit?.contains(control) ?? false);
		return { name: name.replace(/\s+/g, ' ').trim() || control.outerHTML.slice(0, 80), isSeen };
	});
}

/** Go on with Tab to a control, as someone would who cannot use a mouse. */
async function tabTo(page: Page, name: RegExp) {
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		if (name.test((await focused(page))?.name ?? '')) return;
	}
	throw new Error(`Tab never came to ${name}`);
}

test('from the list of articles to the reasons with keys alone', async ({ page }) => {
	await page.goto('/practice');
	await tabTo(page, /An ICE operation with 150 arrests/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
	await tabTo(page, /^Start$/);
	await page.keyboard.press('Enter');
	await whenScriptsRun(page);
	await tabTo(page, /Sentence ?1$/);
	for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await tabTo(page, /^Hand in$/);
	await page.keyboard.press('Enter');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(/^You found 1 of \d+$/);
	await expect(heading).toBeFocused();
	await tabTo(page, /^Next: Sources/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Find the sources' })).toBeVisible();
});

test('the result is walked through with Tab, and nothing of it is hidden', async ({ page }) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'Shockingly');
	await page.getByRole('button', { name: 'Hand in' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await tabTo(page, /^How this is scored/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table')).toBeVisible();
	const seen = await tabThrough(page);
	expect(seen.filter(({ isSeen }) => !isSeen)).toEqual([]);
	expect(seen.map(({ name }) => name)).toContain('All rounds of this article');
});

async function tabThrough(page: Page) {
	const controls = [];
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		const control = await focused(page);
		if (!control) break;
		controls.push(control);
	}
	return controls;
}

const SCREENS = {
	'a desktop': { viewport: { width: 1280, height: 800 } },
	'a phone': PHONE,
	'a window of 320 × 256 px': { viewport: { width: 320, height: 256 } }
};

for (const [name, screen] of Object.entries(SCREENS)) {
	test.describe(() => {
		test.use(screen);

		test(`on ${name} no focused control is hidden`, async ({ page }) => {
			await openRound(page, 'loaded');
			await page.locator('[data-number="0"]').focus();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Space');
			const hidden: unknown[] = [];
			const count = await page.locator('[data-number]').count();
			for (let i = 1; i < count; i++) {
				await page.keyboard.press('ArrowDown');
				const number = await focused(page);
				if (!number?.isSeen) hidden.push(number);
			}
			expect(count).toBeGreaterThan(20);
			await page.evaluate(() => {
				(document.activeElement as HTMLElement).blur();
				scrollTo(0, 0);
			});
			const controls = await tabThrough(page);
			expect(controls.map(({ name: control }) => control)).toContain('Hand in');
			expect([...hidden, ...controls.filter(({ isSeen }) => !isSeen)]).toEqual([]);
		});
	});
}

test('marks do not move for readers who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openRound(page, 'loaded');
	await clickWord(page, 'sweeping');
	await page.locator('[data-number="0"]').focus();
	for (const moving of ['article mark', '.button', 'dialog']) {
		const motion = await page
			.locator(moving)
			.first()
			.evaluate((element) => {
				const { animationName, transitionDuration } = getComputedStyle(element);
				return [animationName, ...new Set(transitionDuration.split(', '))];
			});
		expect(motion, moving).toEqual(['none', '0s']);
	}
});
