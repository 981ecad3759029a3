import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { elsewhere, press, seen } from './in-class';
import { newArticle, TEXT } from './own-articles';
import { db, newTeacher, signIn } from './people';

const saved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible();

/** An article whose draft was kept whole and published. */
async function published(page: Page, baseURL: string | undefined) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id, baseURL);
	const root = `/teach/articles/${await newArticle(teacher)}`;
	await page.goto(root);
	await saved(page);
	await page.getByRole('button', { name: /^Keep all/ }).click();
	await saved(page);
	await page.goto(`${root}/publish`);
	await press(page, 'Publish the key');
	await seen(page, 'Published. Quizzes made');
	return { teacher, root };
}

async function download(page: Page, name: string): Promise<string> {
	const coming = page.waitForEvent('download');
	await page.getByRole('link', { name }).click();
	return (await coming).path();
}

test('a second version says what it changed, and the first one stays', async ({
	page,
	baseURL
}) => {
	const { root } = await published(page, baseURL);
	await page.goto(`${root}?span=d1`);
	await saved(page);
	await page.getByLabel('Reason').fill('A figure, a day, and a vote on record.');
	await saved(page);
	await page.goto(`${root}/versions`);
	const sinceThen = page.getByRole('region', { name: 'On the desk since the last version' });
	await expect(sinceThen).toContainText('changed: Reason');
	await page.goto(`${root}/publish`);
	await press(page, 'Publish as a new version');
	await page.goto(`${root}/versions`);
	await expect(page.getByRole('heading', { name: 'Version 2 in use' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
	await expect(page.getByText('changed: Reason')).toBeVisible();
});

test('words that are corrected take their places along, and what is gone is looked at again', async ({
	page,
	baseURL
}) => {
	const { root } = await published(page, baseURL);
	await page.goto(`${root}/text`);
	const corrected = TEXT.replace('on Tuesday', 'on Wednesday evening').replace(
		/Experts say[^\n]*\n\n/,
		''
	);
	await page.getByRole('textbox', { name: 'Text' }).fill(corrected);
	await press(page, 'Save the text');
	await expect(page).toHaveURL(/moved=\d+/);
	await seen(page, 'Wednesday evening');
	const opened = await db()
		.selectFrom('desk_span')
		.where('article_id', '=', root.split('/').at(-1) ?? '')
		.where('is_open', '=', 1)
		.select('id')
		.execute();
	expect(opened.length).toBeGreaterThan(0);
	expect(opened.length).toBeLessThan(5);
});

test('an article travels as one file, and its places as Web Annotations', async ({
	page,
	browser,
	baseURL
}) => {
	const { root } = await published(page, baseURL);
	await page.goto(`${root}/about`);
	const file = await download(page, 'Save the article');
	const annotations = JSON.parse(
		readFileSync(await download(page, 'Save as Web Annotations'), 'utf8')
	);
	expect(annotations['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
	const [first] = annotations.items;
	const { start, end } = first.target.selector.find(
		({ type }: { type: string }) => type === 'TextPositionSelector'
	);
	const quote = first.target.selector.find(
		({ type }: { type: string }) => type === 'TextQuoteSelector'
	);
	expect(TEXT.replaceAll('\r', '').slice(start, end)).toBe(quote.exact);

	const other = await elsewhere(browser, baseURL, (await newTeacher()).id);
	await other.goto('/teach/articles/import');
	await other.getByLabel('The file').setInputFiles(file);
	await press(other, 'Open it');
	await expect(other).toHaveURL(/\/teach\/articles\/[0-9a-f-]+/);
	await expect(other.locator('mark').filter({ hasText: 'mob' })).not.toHaveCount(0);

	await other.goto('/teach/articles/import');
	const broken = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
	await other.getByLabel('The file').setInputFiles(broken);
	await press(other, 'Open it');
	await expect(other.getByText('was not saved by Bluepencil')).toBeVisible();
});

test('a colleague duplicates a shared article without its places, keys it anew, and both read how far they agree', async ({
	page,
	browser,
	baseURL
}) => {
	const { teacher, root } = await published(page, baseURL);
	await page.goto(`${root}/agreement`);
	await expect(page.getByText(/suggestions \d+ were kept unchanged/)).toBeVisible();
	await page.goto(`${root}/about`);
	await press(page, 'Share it in the school');
	await seen(page, 'Every teacher of your school can open');

	const colleague = await elsewhere(browser, baseURL, (await newTeacher(teacher.schoolId)).id);
	await colleague.goto(`${root}/about`);
	await press(colleague, 'Duplicate without places');
	await expect(colleague).not.toHaveURL(new RegExp(root));
	const copy = new URL(colleague.url()).pathname;
	await saved(colleague);
	await colleague.getByRole('button', { name: 'Sentence 1', exact: true }).focus();
	for (const key of ['ArrowDown', 'ArrowRight', 'Shift+ArrowRight', ' '])
		await colleague.keyboard.press(key);
	await colleague.locator('#place').getByRole('button', { name: 'Source' }).press('Enter');
	await saved(colleague);
	await colleague.goto(`${copy}/agreement`);
	await colleague.getByLabel('Compared with').selectOption({ index: 1 });
	await press(colleague, 'Compare');
	await expect(
		colleague.getByText('talk about the places below before you publish').first()
	).toBeVisible();
	await expect(colleague.getByRole('region', { name: 'Where they differ' })).toContainText('mob');
});
