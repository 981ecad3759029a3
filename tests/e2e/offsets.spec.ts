import {
	clickWord,
	dragWords,
	expect,
	handIn,
	marksOnPage,
	openRound,
	PLAIN_ARTICLE,
	test,
	wordBox
} from './fixtures';

const NBSP = '\u00a0';

test('words beside no-break spaces and in curly quotes are kept exactly', async ({ page }) => {
	await openRound(page, 'loaded', PLAIN_ARTICLE);
	await dragWords(page, 'four-day', 'week');
	await page.mouse.up();
	await clickWord(page, 'many');
	await clickWord(page, 'sanctuary');
	await clickWord(page, 'constituents');
	await clickWord(page, 'jury');
	const phrase = `four-day operation${NBSP}this week`;
	const quotes = ['many', phrase, 'sanctuary', 'jury', 'constituents'];
	expect(await marksOnPage(page)).toEqual(quotes);
	expect(await page.locator('aside .quote').allTextContents()).toEqual(quotes);

	await handIn(page);
	const shown = (await page.locator('article q').allTextContents()).map((quote) =>
		quote.replaceAll(NBSP, ' ')
	);
	for (const quote of ['many', 'four-day operation this week', 'jury'])
		expect(shown).toContain(quote);
});

test('a word that stands twice in a sentence is marked where it was clicked', async ({ page }) => {
	await openRound(page, 'loaded', PLAIN_ARTICLE);
	const { left, y } = await wordBox(page, 'illegal re-entry');
	await page.mouse.click(left + 10, y);
	const place = await page.evaluate(() => {
		const mark = document.querySelector('article mark') as Element;
		const [before, after] = [document.createRange(), document.createRange()];
		before.selectNodeContents(mark.closest('[data-sentence]') as Element);
		after.selectNodeContents(mark.closest('[data-sentence]') as Element);
		before.setEndBefore(mark);
		after.setStartAfter(mark);
		return [String(before).slice(-10), String(after).slice(0, 9)];
	});
	expect(place).toEqual(['entry and ', ' re-entry']);
});
