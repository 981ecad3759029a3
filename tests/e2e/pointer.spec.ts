import {
	clickWord,
	dragWords,
	expect,
	handIn,
	marksOnPage,
	openRound,
	spokenMarks,
	test,
	wordBox
} from './fixtures';

test('a click marks the word, a second click frees it, and both are said', async ({ page }) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'sweeping');
	expect(await marksOnPage(page)).toEqual(['sweeping']);
	await expect(spokenMarks(page)).toHaveText('Marked “sweeping” as loaded term. 1 marked.');
	await clickWord(page, 'sweeping');
	expect(await marksOnPage(page)).toEqual([]);
	await expect(spokenMarks(page)).toHaveText('Freed “sweeping”. 0 marked.');
});

test('a drag from inside a word to inside another marks all the words whole', async ({ page }) => {
	await openRound(page, 'loaded');
	await dragWords(page, 'paints', 'picture');
	expect(await marksOnPage(page)).toEqual([]);
	await page.mouse.up();
	expect(await marksOnPage(page)).toEqual(['paints a grim picture']);
	expect(await page.evaluate(() => String(getSelection()))).toBe('');
});

test('a drag backwards marks the same words', async ({ page }) => {
	await openRound(page, 'loaded');
	await dragWords(page, 'picture', 'paints');
	await page.mouse.up();
	expect(await marksOnPage(page)).toEqual(['paints a grim picture']);
});

for (const [name, abandon] of [
	['Escape', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
	['the system', () => dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 }))]
] as const) {
	test(`a drag that ${name} ends marks nothing`, async ({ page }) => {
		await openRound(page, 'loaded');
		const isShown = () => page.evaluate(() => CSS.highlights.has('marking-preview'));
		await dragWords(page, 'paints', 'picture');
		expect(await isShown()).toBe(true);
		await page.evaluate(abandon);
		expect(await isShown()).toBe(false);
		await page.mouse.up();
		expect(await marksOnPage(page)).toEqual([]);
		await clickWord(page, 'grim');
		expect(await marksOnPage(page)).toEqual(['grim']);
	});
}

test('neighbors join into one mark, and freeing the middle splits it', async ({ page }) => {
	await openRound(page, 'loaded');
	for (const word of ['heinous', 'including', 'crimes']) await clickWord(page, word);
	expect(await marksOnPage(page)).toEqual(['heinous crimes including']);
	const removes = page.getByRole('button', { name: /^Remove/ });
	await expect(removes).toHaveCount(1);
	await clickWord(page, 'crimes');
	expect(await marksOnPage(page)).toEqual(['heinous', 'including']);
	await expect(removes).toHaveCount(2);
	await page.getByRole('button', { name: 'Remove “including”' }).click();
	expect(await marksOnPage(page)).toEqual(['heinous']);
});

test('a drag stops at the end of its sentence', async ({ page }) => {
	await openRound(page, 'loaded');
	await dragWords(page, 'evading', 'deportation');
	const { x, y } = await wordBox(page, 'crackdown');
	await page.mouse.move(x, y, { steps: 4 });
	await page.mouse.up();
	expect(await marksOnPage(page)).toEqual(['evading deportation']);
});

test('a click beside the text marks nothing', async ({ page }) => {
	await openRound(page, 'loaded');
	const { top } = await wordBox(page, 'sweeping');
	const { x, width } = (await page.locator('.sheet').boundingBox()) ?? { x: 0, width: 0 };
	await page.mouse.click(x + width - 4, top);
	await clickWord(page, 'crackdown');
	expect(await marksOnPage(page)).toEqual(['crackdown']);
});

test('Undo takes back one step at a time and says so', async ({ page }) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'sweeping');
	await clickWord(page, 'crackdown');
	const undo = page.getByRole('button', { name: 'Undo' });
	await undo.click();
	expect(await marksOnPage(page)).toEqual(['sweeping']);
	await expect(spokenMarks(page)).toHaveText('Undone. 1 marked.');
	await undo.click();
	expect(await marksOnPage(page)).toEqual([]);
	await undo.click();
	await expect(spokenMarks(page)).toHaveText('Nothing to undo.');
});

test('where sentences are asked for, a click anywhere in one marks all of it', async ({ page }) => {
	const heading = 'The Human Cost of Judicial Intervention';
	for (const round of ['claim', 'context']) {
		await openRound(page, round);
		await clickWord(page, 'Judicial');
		expect(await marksOnPage(page)).toEqual([heading]);
		await clickWord(page, 'Cost');
		expect(await marksOnPage(page)).toEqual([]);
	}
});

test('marks of an earlier round stay as thin lines under the new ones', async ({ page }) => {
	await openRound(page, 'loaded');
	await dragWords(page, 'internal', 'obtained');
	await page.mouse.up();
	await handIn(page);
	await openRound(page, 'source');
	const quiet = page.locator('article mark[data-tone="quiet"]');
	await expect(quiet).toHaveCount(1);
	await expect(quiet).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await expect(quiet).toContainText('loaded term: internal report obtained');
	const sentence = page.locator('[data-sentence="2"]');
	const before = await sentence.innerText();

	await dragWords(page, 'report', 'DailyMail');
	await page.mouse.up();
	const nested = page.locator('article mark[data-tone="quiet"] mark[data-tone="mark"]');
	await expect(nested).toContainText('report obtained');
	const words = (await marksOnPage(page)).join('');
	expect(words).toBe('report obtained by the DailyMail.com');
	await page.getByRole('button', { name: `Remove “${words}”` }).click();
	await expect(quiet).toHaveCount(1);
	expect(await sentence.innerText()).toBe(before);
});
