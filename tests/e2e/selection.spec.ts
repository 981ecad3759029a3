import type { Page } from '@playwright/test';
import { clickWord, dragWords, expect, marksOnPage, openRound, test, wordBox } from './fixtures';

/** Select as a screen reader, a caret or a phone's handles do: without the mouse. */
async function selectFrom(page: Page, from: string, to: string) {
	await page.evaluate(
		([begin, end]) => {
			const find = (words: string) => {
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const isIt = () => walker.currentNode.textContent?.includes(words);
				while (
					walker.nextNode() &&
					!(isIt() && walker.currentNode.parentElement?.closest('article'))
				);
				return walker.currentNode as Text;
			};
			const [first, last] = [find(begin), find(end)];
			const until = last.data.indexOf(end) + end.length;
			getSelection()?.setBaseAndExtent(first, first.data.indexOf(begin), last, until);
		},
		[from, to] as const
	);
}

test('with "Select text" on, a drag selects as on any page and marks nothing', async ({ page }) => {
	await openRound(page, 'loaded');
	const toggle = page.getByRole('button', { name: 'Select text' });
	await toggle.click();
	await expect(toggle).toHaveAttribute('aria-pressed', 'true');
	await dragWords(page, 'paints', 'picture');
	await page.mouse.up();
	expect(await page.evaluate(() => String(getSelection()))).toContain('a grim');
	expect(await marksOnPage(page)).toEqual([]);

	await page.getByRole('button', { name: 'Mark selection' }).click();
	expect(await marksOnPage(page)).toEqual(['paints a grim picture']);
	await expect(page.getByRole('button', { name: 'Mark selection' })).toBeHidden();
	expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
});

test('a click does nothing while "Select text" is on, and marks again after', async ({ page }) => {
	await openRound(page, 'loaded');
	const toggle = page.getByRole('button', { name: 'Select text' });
	await toggle.click();
	await clickWord(page, 'crackdown');
	await toggle.click();
	await expect(toggle).toHaveAttribute('aria-pressed', 'false');
	await clickWord(page, 'sweeping');
	expect(await marksOnPage(page)).toEqual(['sweeping']);
});

test('a selection made without the mouse can be marked, grown to whole words', async ({ page }) => {
	await openRound(page, 'loaded');
	await expect(page.getByRole('button', { name: 'Mark selection' })).toBeHidden();
	await selectFrom(page, 'inous cri', 'heinous crim');
	await page.getByRole('button', { name: 'Mark selection' }).click();
	expect(await marksOnPage(page)).toEqual(['heinous crimes']);
});

test('a selection over two sentences becomes a mark in each', async ({ page }) => {
	await openRound(page, 'loaded');
	await selectFrom(page, 'evading', 'crackdown');
	await page.getByRole('button', { name: 'Mark selection' }).click();
	expect(await marksOnPage(page)).toEqual(['evading deportation', 'The crackdown']);
});

test('"Mark selection" leaves what is marked already as it is', async ({ page }) => {
	await openRound(page, 'loaded');
	await dragWords(page, 'evading', 'deportation');
	await page.mouse.up();
	await selectFrom(page, 'evading', 'crackdown');
	await page.getByRole('button', { name: 'Mark selection' }).click();
	expect(await marksOnPage(page)).toEqual(['evading deportation', 'The crackdown']);
});

test('a selection outside the article offers nothing to mark', async ({ page }) => {
	await openRound(page, 'loaded');
	await page.evaluate(() =>
		getSelection()?.selectAllChildren(document.querySelector('h1') as Element)
	);
	await expect(page.getByRole('button', { name: 'Mark selection' })).toBeHidden();
	await selectFrom(page, 'evading', 'evading deportation');
	await expect(page.getByRole('button', { name: 'Mark selection' })).toBeVisible();
});

test('a double click with the switch on selects a word to look up', async ({ page }) => {
	await openRound(page, 'loaded');
	await page.getByRole('button', { name: 'Select text' }).click();
	const { x, y } = await wordBox(page, 'moratorium');
	await page.mouse.dblclick(x, y);
	expect(await page.evaluate(() => String(getSelection()).trim())).toBe('moratorium');
	expect(await marksOnPage(page)).toEqual([]);
});
