import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { db, newClass, newTeacher, signIn } from './people';
import { elsewhere, press, seen } from './in-class';
import { newArticle, TEXT } from './own-articles';

test('a pasted article is read, reviewed, published and made a quiz', async ({ page, baseURL }) => {
	const teacher = await newTeacher();
	await newClass(teacher, { name: 'English 8b' });
	await signIn(page, teacher.id, baseURL);
	await page.goto('/teach/articles');
	await page.getByRole('link', { name: 'Bring an article' }).click();
	await page.getByLabel('Paste the text').fill(TEXT);
	await press(page, 'Read the text');
	await seen(page, 'Look before it is kept');
	await page.getByLabel('I may use this text in my class').check();
	await press(page, 'Keep it and open its key');
	await expect(page).toHaveURL(/\/teach\/articles\/[0-9a-f-]+\?new/);
	await seen(page, 'The program proposes');
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await page.getByRole('link', { name: /Next to look at/ }).click();
	const left = page.getByRole('link', { name: /Next to look at/ });
	while ((await left.count()) > 0) await press(page, 'Keep');
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await page.getByRole('link', { name: 'Check and publish' }).first().click();
	await seen(page, 'What learners will get');
	await press(page, 'Publish the key');
	await seen(page, 'Published. Quizzes made');
	await press(page, 'Make a quiz of it');
	await expect(page).toHaveURL(/\/teach\/quizzes\/[0-9a-f-]+\?new/);
});

/** A desk that is ready to be worked on. */
async function openDesk(page: Page, baseURL: string | undefined, given = {}) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id, baseURL);
	const id = await newArticle(teacher, given);
	await page.goto(`/teach/articles/${id}`);
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	return { teacher, id };
}

const saved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible();
const quote = (page: Page) => page.locator('#place blockquote');

test('by keyboard alone a place is added, grown, changed, undone and kept', async ({
	page,
	baseURL
}) => {
	await openDesk(page, baseURL, { isDrafted: false });
	await page.getByRole('button', { name: 'Sentence 1', exact: true }).focus();
	for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', ' '])
		await page.keyboard.press(key);
	await expect(quote(page)).toHaveText('“city council”');
	await page.keyboard.press(',');
	await expect(quote(page)).toHaveText('“city”');
	await page.keyboard.press('.');
	await page.keyboard.press('[');
	await expect(quote(page)).toHaveText('“The city council”');
	const source = page.locator('#place').getByRole('button', { name: 'Source' });
	await source.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#place')).toContainText('Say what the source has at stake');
	await page.getByLabel('What the source has at stake').selectOption('interested');
	await page.getByLabel('Reason').fill('It names the body that decided.');
	await expect(page.locator('#place .needs')).toHaveCount(0);
	await page.getByLabel('Reason').blur();
	await saved(page);
	await page.reload();
	await saved(page);
	await page.getByRole('button', { name: /^Sentence 2/ }).press('Enter');
	await expect(quote(page)).toHaveText('“The city council”');
	await page.keyboard.press('x');
	await expect(page.locator('#place')).toContainText('Nothing in hand');
	await page.keyboard.press('u');
	await expect(quote(page)).toHaveText('“The city council”');
	await page.keyboard.press('r');
	await expect(page.locator('#place')).toContainText('Nothing in hand');
});

test('a place that is added or moved gets words to go on from, and nobody’s own are touched', async ({
	page,
	baseURL
}) => {
	await openDesk(page, baseURL, { isDrafted: false });
	await page.getByRole('button', { name: 'Sentence 2', exact: true }).click();
	await page.locator('#place').getByRole('button', { name: 'Claim' }).click();
	await expect(page.getByLabel('Reason')).not.toHaveValue('');
	await page.getByLabel('Reason').fill('A vote is on record, so it can be checked.');
	await page.getByRole('button', { name: 'End one word earlier' }).click();
	await saved(page);
	await expect(page.getByLabel('Reason')).toHaveValue('A vote is on record, so it can be checked.');
	await page.getByLabel('Reason').fill('Typed just before the page is left.');
	await page.getByRole('link', { name: 'Check and publish' }).first().click();
	await seen(page, 'What learners will get');
	await page.goBack();
	await page.getByText('All places as a list').click();
	await page.getByRole('listitem').getByRole('link').first().click();
	await expect(page.getByLabel('Reason')).toHaveValue('Typed just before the page is left.');
});

test('by touch on a phone a place is taken in hand, grown, left out, and another one added', async ({
	browser,
	baseURL
}) => {
	const teacher = await newTeacher();
	const page = await elsewhere(browser, baseURL, teacher.id);
	const id = await newArticle(teacher);
	await page.goto(`/teach/articles/${id}?element=loaded`);
	await saved(page);
	const mob = page.locator('mark[data-element="loaded"]', { hasText: 'mob' });
	await mob.evaluate((mark) => mark.scrollIntoView({ block: 'center' }));
	await mob.tap({ force: true });
	await expect(quote(page)).toHaveText('“mob”');
	await page.getByRole('button', { name: 'End one word later' }).tap();
	await expect(quote(page)).toHaveText('“mob of”');
	await page.getByRole('button', { name: 'Leave out' }).tap();
	await saved(page);
	const row = await db()
		.selectFrom('desk_span')
		.where('article_id', '=', id)
		.where('span', 'like', '%"review":"left-out"%')
		.select('id')
		.execute();
	expect(row).toHaveLength(1);
});

test('two teachers at one desk see each other, and choose when both change one place', async ({
	page,
	browser,
	baseURL
}) => {
	const { teacher, id } = await openDesk(page, baseURL);
	await db().updateTable('article').set({ is_shared: 1 }).where('id', '=', id).execute();
	const colleague = await newTeacher(teacher.schoolId);
	const other = await elsewhere(browser, baseURL, colleague.id);
	for (const one of [page, other]) {
		await one.goto(`/teach/articles/${id}?span=d1`);
		await saved(one);
	}
	await expect(page.getByText(/desk open too/)).toBeVisible({ timeout: 15_000 });
	// She does not look in between: then it would be a change of what she has read.
	const api = '**/api/articles/**';
	await other.route(api, (route) => route.abort());
	await page.getByLabel('Reason').fill('The first reason is this one.');
	await saved(page);
	await other.getByLabel('Reason').fill('The second reason is that one.');
	await other.unroute(api);
	await expect(other.getByText('Nothing is lost: choose whose stays.')).toBeVisible();
	await expect(other.getByText(/The first reason is this one/)).toBeVisible();
	await press(other, 'Keep mine');
	await saved(other);
	await expect(page.getByLabel('Reason')).toHaveValue('The second reason is that one.', {
		timeout: 15_000
	});
});

test('what was changed without a network arrives when it is back, even after a reload', async ({
	page,
	baseURL
}) => {
	const { id } = await openDesk(page, baseURL);
	await page.goto(`/teach/articles/${id}?span=d1`);
	await saved(page);
	await page.route('**/api/articles/**', (route) => route.abort());
	await page.getByLabel('Reason').fill('This was written in a tunnel.');
	await seen(page, 'No connection. Your changes are kept on this device');
	await page.unroute('**/api/articles/**');
	await page.reload();
	await expect(page.getByLabel('Reason')).toHaveValue('This was written in a tunnel.');
	await saved(page);
	await page.evaluate(() => localStorage.clear());
	await page.reload();
	await expect(page.getByLabel('Reason')).toHaveValue('This was written in a tunnel.');
});

test('without scripts the desk is a list with a form', async ({ browser, baseURL }) => {
	const teacher = await newTeacher();
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL ? { baseURL } : {})
	});
	await signIn(context, teacher.id, baseURL ?? '');
	const page = await context.newPage();
	await page.goto(`/teach/articles/${await newArticle(teacher)}`);
	await page.getByRole('link', { name: /Next to look at/ }).click();
	await page.getByLabel('Reason').fill('A reason without any script.');
	await press(page, 'Keep');
	await page.getByText('All places as a list').click();
	await expect(page.getByText(/·\s+Kept/)).toHaveCount(1);
	await page.goto(`${page.url().split('?')[0]}?element=loaded`);
	await page.getByRole('link', { name: /Next to look at/ }).click();
	await page.getByText('Other wordings').click();
	const wording = page.getByRole('group', { name: 'Charged the other way' }).getByLabel('Wording');
	await wording.fill('a brave stand for working families');
	await press(page, 'Save this place');
	await page.getByText('Other wordings').click();
	await expect(wording).toHaveValue('a brave stand for working families');
	await page.getByText('All places as a list').click();
	await page.getByLabel('Number of the sentence').fill('7');
	await page.getByLabel('Words of that sentence').fill('reading scores fall');
	await page.getByRole('radio', { name: 'Claim' }).check({ force: true });
	await press(page, 'Add it');
	await expect(quote(page)).toHaveText('“reading scores fall”');
	await press(page, 'Begin one word earlier');
	await expect(quote(page)).toHaveText('“that reading scores fall”');
});
