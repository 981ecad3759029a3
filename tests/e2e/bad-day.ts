import type { Page } from '@playwright/test';
import { expect, marksOnPage, wordBox } from './fixtures';

const state = (page: Page, name: string) => page.locator(`[data-save="${name}"]`);

async function press(page: Page, word: string): Promise<void> {
	const box = await wordBox(page, word);
	await page.mouse.click(box.x, box.y);
}

export async function pressAndSave(page: Page, word: string): Promise<void> {
	await press(page, word);
	await expect(state(page, 'saving')).toBeVisible();
	await expect(state(page, 'saved')).toBeVisible();
}

/** Nothing is lost: the mark stays, the page says where it is kept, and later it is saved. */
export async function survives(
	page: Page,
	word: string,
	recover: () => void | Promise<void>
): Promise<void> {
	await press(page, word);
	await expect(state(page, 'unsent')).toBeVisible({ timeout: 30_000 });
	await expect(state(page, 'unsent')).toContainText('kept on this device');
	const before = await marksOnPage(page);
	await recover();
	await expect(state(page, 'saved')).toBeVisible({ timeout: 60_000 });
	await page.reload();
	expect(await marksOnPage(page)).toEqual(before);
}
