import type { Page } from '@playwright/test';
import { clickWord, expect, marksOnPage, openRound, spokenMarks, test } from './fixtures';

const number = (page: Page, n: number) =>
	page.getByRole('button', { name: new RegExp(`^Sentence ${n}\\b`) });

async function press(page: Page, keys: string) {
	for (const key of keys.split(' ')) await page.keyboard.press(key);
}

test('with keys alone words are reached, extended, marked and freed', async ({ page }) => {
	await openRound(page, 'loaded');
	await number(page, 1).focus();
	await press(page, 'ArrowDown ArrowRight ArrowRight Shift+ArrowRight');
	await expect(spokenMarks(page)).toHaveText('crackdown specifically');
	await press(page, 'Space');
	expect(await marksOnPage(page)).toEqual(['crackdown specifically']);
	await expect(spokenMarks(page)).toHaveText(
		'Marked “crackdown specifically” as loaded term. 1 marked.'
	);
	await expect(number(page, 2)).toBeFocused();
	await press(page, 'ArrowLeft Space');
	expect(await marksOnPage(page)).toEqual(['specifically']);
	await expect(number(page, 2)).toBeFocused();
});

test('the cursor box stands around the words that are reached', async ({ page }) => {
	await openRound(page, 'loaded');
	await number(page, 1).focus();
	await press(page, 'ArrowDown ArrowRight ArrowRight');
	const word = await page.evaluate(() => {
		const box = document.querySelector('article .box')?.getBoundingClientRect() as DOMRect;
		const caret = document.caretPositionFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		return caret?.offsetNode.textContent?.slice(caret.offset - 3, caret.offset + 2);
	});
	expect('The crackdown').toContain(word);
	await press(page, 'Escape');
	await expect(page.locator('article .box')).toHaveCount(0);
});

test('Ctrl+Z and the Undo button take a step back', async ({ page }) => {
	await openRound(page, 'loaded');
	await number(page, 1).focus();
	await press(page, 'ArrowRight Space ArrowRight ArrowRight ArrowRight Space');
	expect(await marksOnPage(page)).toEqual(['In', 'nationwide']);
	await press(page, 'Control+z');
	expect(await marksOnPage(page)).toEqual(['In']);
	await expect(number(page, 1)).toBeFocused();
	const undo = page.getByRole('button', { name: 'Undo' });
	await undo.focus();
	await press(page, 'Enter');
	expect(await marksOnPage(page)).toEqual([]);
	await expect(undo).toBeFocused();
});

test('the whole passage is one stop for Tab', async ({ page }) => {
	await openRound(page, 'loaded');
	await number(page, 1).focus();
	await press(page, 'ArrowDown ArrowDown Tab');
	const isInArticle = () =>
		page.evaluate(() => document.activeElement?.closest('article') !== null);
	expect(await isInArticle()).toBe(false);
	await press(page, 'Shift+Tab');
	await expect(number(page, 3)).toBeFocused();
	await press(page, 'Shift+Tab');
	expect(await isInArticle()).toBe(false);
});

test('Home and End go to the first and the last sentence', async ({ page }) => {
	await openRound(page, 'loaded');
	const last = page.locator('[data-number]').last();
	await number(page, 1).focus();
	await press(page, 'End');
	await expect(last).toBeFocused();
	await press(page, 'ArrowDown');
	await expect(last).toBeFocused();
	await press(page, 'Home');
	await expect(page.locator('[data-number]').first()).toBeFocused();
});

test('Enter opens the word list, Escape closes it and gives the focus back', async ({ page }) => {
	await openRound(page, 'loaded');
	await number(page, 1).focus();
	await press(page, 'ArrowDown Enter');
	const dialog = page.getByRole('dialog', { name: 'Sentence 2' });
	await expect(dialog).toBeVisible();
	const word = dialog.getByRole('button', { name: 'crackdown', exact: true });
	await word.focus();
	await press(page, 'Space');
	await expect(word).toHaveAttribute('aria-pressed', 'true');
	await expect(word).toBeFocused();
	await expect(dialog.getByRole('status')).toHaveText(/^1 marked/);
	await press(page, 'Escape');
	await expect(dialog).toBeHidden();
	await expect(number(page, 2)).toBeFocused();
	await expect(number(page, 2)).toHaveAccessibleName('Sentence 2, 1 marked');
	expect(await marksOnPage(page)).toEqual(['crackdown']);
});

test('Tab stays inside the open word list', async ({ page }) => {
	await openRound(page, 'loaded');
	await number(page, 5).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	const count = await dialog.getByRole('button').count();
	expect(count).toBeGreaterThan(2);
	for (let i = 0; i < count + 3; i++) {
		await press(page, 'Tab');
		const place = await page.evaluate(() => {
			const { activeElement: active, body } = document;
			return active === body || active?.closest('dialog') ? 'inside' : active?.textContent;
		});
		expect(place).toBe('inside');
	}
});

test('where sentences are asked for, Space marks the sentence', async ({ page }) => {
	await openRound(page, 'claim');
	await number(page, 1).focus();
	await press(page, 'ArrowDown ArrowDown ArrowDown ArrowDown Space');
	expect(await marksOnPage(page)).toEqual(['The Human Cost of Judicial Intervention']);
	await press(page, 'Space');
	expect(await marksOnPage(page)).toEqual([]);
	await press(page, 'Enter');
	const whole = page.getByRole('dialog').getByRole('button', { name: 'Whole sentence' });
	await whole.focus();
	await press(page, 'Enter Escape');
	expect(await marksOnPage(page)).toEqual(['The Human Cost of Judicial Intervention']);
});

test('removing from "My marks" leaves the focus at the next mark, then at the heading', async ({
	page
}) => {
	await openRound(page, 'loaded');
	for (const word of ['sweeping', 'crackdown', 'brutally']) await clickWord(page, word);
	const remove = (word: string) => page.getByRole('button', { name: `Remove “${word}”` });
	await remove('crackdown').focus();
	await press(page, 'Enter');
	await expect(remove('brutally')).toBeFocused();
	await press(page, 'Enter');
	await expect(remove('sweeping')).toBeFocused();
	await press(page, 'Enter');
	await expect(page.getByRole('heading', { name: 'My marks' })).toBeFocused();
	expect(await marksOnPage(page)).toEqual([]);
});
