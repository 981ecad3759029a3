import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { answerLesson, checkAnswer } from './a-lesson';
import { expect, handIn, LOADED_ARTICLE, openRound, test } from './fixtures';

interface Step {
	options: { why: string; text: string }[];
}

const FOLDER = 'src/content/lessons';
const LESSONS: { id: string; half: Step; free: Step }[] = readdirSync(FOLDER).map((file) =>
	JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
);
const whysOf = ({ half, free }: (typeof LESSONS)[number]) =>
	[...half.options, ...free.options].map(({ why }) => why);

/** Text as a reader meets it, whichever way the page wrote it down. */
const plain = (text: string) =>
	text.replaceAll('\\"', '"').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The lines of an answered step: "Right, you chose it". */
const verdicts = (page: Page, step: string) =>
	page
		.locator(`${step} .sign`)
		.evaluateAll((lines) => lines.map((line) => line.textContent.trim()));

/** What the example of `answerLesson` must lead to, with and without scripts. */
async function seeAnswers(page: Page) {
	await expect(page.locator('#half h3')).toHaveText('Not this one. Here is why.');
	expect(await verdicts(page, '#half')).toEqual([
		'Not right, you chose it',
		'The answer, you left it',
		'Rightly left'
	]);
	await expect(page.locator('#half')).toContainText('That guesses at a motive.');
	await expect(page.locator('#free h3')).toHaveText('You found 1 of 2, and chose 1 too many.');
	expect(await verdicts(page, '#free')).toEqual([
		'Right, you chose it',
		'Not right, you chose it',
		'Rightly left',
		'Missed, it belongs',
		'Rightly left'
	]);
	await expect(page.locator('#free')).toContainText('Deportations leave records.');
}

test('with the mouse: a lesson is chosen, answered, explained, and counts as done', async ({
	page
}) => {
	await page.goto('/learn');
	await expect(page.getByText('Done on this device')).toHaveCount(0);
	await page.getByRole('link', { name: 'What can be checked?' }).click();
	await expect(page.getByText('Could evidence settle it?', { exact: true })).toBeVisible();
	await expect(page.locator('#worked mark')).toHaveCount(2);
	await answerLesson(page);
	await seeAnswers(page);
	await page.getByRole('link', { name: 'All lessons' }).click();
	await expect(page).toHaveURL('/learn');
	await page.reload();
	await expect(page.getByText('Done on this device')).toHaveCount(1);
	await expect(page.getByText('Next comes “Who says so?”.')).toBeVisible();
});

test('an answer leaves the reader where he is, with the finding in focus', async ({ page }) => {
	await page.goto('/learn/claim');
	await page.getByRole('radio', { name: 'Part of a claim about a cause' }).check();
	const before = await page.evaluate(() => scrollY);
	expect(before).toBeGreaterThan(0);
	await checkAnswer(page, '#half');
	await expect(page.getByRole('heading', { name: 'Right.' })).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('with keys alone a lesson is taken', async ({ page }) => {
	const tabTo = async (selector: string) => {
		const isThere = () =>
			page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
		for (let i = 0; i < 60; i++) {
			await page.keyboard.press('Tab');
			if (await isThere()) return;
		}
		throw new Error(`Tab never came to ${selector}`);
	};
	await page.goto('/learn');
	await tabTo('[href="/learn/claim"]');
	await page.keyboard.press('Enter');
	await page.waitForURL('/learn/claim');
	await tabTo('[name="half"]');
	await page.keyboard.press('ArrowDown');
	await tabTo('#half button');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Right.' })).toBeFocused();
	await tabTo('[name="free"]');
	await page.keyboard.press('Space');
	await tabTo('[name="free"][value="4"]');
	await page.keyboard.press('Space');
	await tabTo('#free button');
	await page.keyboard.press('Enter');
	const finding = page.getByRole('heading', { name: 'All 2 found, and none too many.' });
	await expect(finding).toBeFocused();
	await expect(page.getByRole('heading', { name: 'Right.' })).toBeVisible();
	await tabTo('[href="/learn/source"]');
});

test.describe('without scripts', () => {
	test.use({
		javaScriptEnabled: false,
		baseURL: async ({ baseURL }, use) => use(baseURL?.replace('localhost', 'bluepencil.example'))
	});

	test('a lesson is taken step by step, and the page comes back at the step', async ({ page }) => {
		await page.goto('/learn/claim');
		await page.getByRole('radio', { name: 'No claim: it is an excuse' }).check();
		await checkAnswer(page, '#half');
		await expect(page).toHaveURL(/#half$/);
		await expect(page.locator('#half h3')).toBeInViewport();
		await page.goto('/learn/claim');
		await answerLesson(page);
		await expect(page).toHaveURL(/#free$/);
		await seeAnswers(page);
		await page.goto('/learn');
		await expect(page.getByText('Done on this device')).toHaveCount(1);
	});

	test('a form with nothing chosen comes back and says what to do', async ({ page }) => {
		await page.goto('/learn/claim');
		await checkAnswer(page, '#free');
		await expect(page.getByRole('alert')).toHaveText(
			'Nothing is chosen yet. Choose at least one answer, then check it.'
		);
		await expect(page.getByRole('alert')).toBeInViewport();
		await page.goto('/learn');
		await expect(page.getByText('Done on this device')).toHaveCount(0);
	});
});

test('before it is answered, a lesson holds no reason of any option, in HTML or in data', async ({
	request
}) => {
	for (const lesson of LESSONS) {
		for (const path of [`/learn/${lesson.id}`, `/learn/${lesson.id}/__data.json`]) {
			const text = plain(await (await request.get(path)).text());
			for (const { text: option } of lesson.free.options) expect(text, path).toContain(option);
			expect(
				whysOf(lesson).filter((why) => text.includes(why)),
				path
			).toEqual([]);
			expect(text, path).not.toContain('"correct"');
		}
	}
});

test('the answer to one step tells nothing of the other', async ({ request }) => {
	for (const lesson of LESSONS) {
		const sent = await request.post(`/learn/${lesson.id}?/half`, { form: { half: '1' } });
		const text = plain(await sent.text());
		const isIn = ({ why }: { why: string }) => text.includes(why);
		expect(lesson.half.options.filter(isIn), lesson.id).toHaveLength(lesson.half.options.length);
		expect(lesson.free.options.filter(isIn), lesson.id).toEqual([]);
	}
});

test('the scripts that the site sends hold nothing of a lesson or the glossary', () => {
	const files = readdirSync('build/client', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
		.map((entry) => `${entry.parentPath}/${entry.name}`);
	const secrets = [
		...LESSONS.flatMap(whysOf),
		'A name for people or things that carries a verdict.'
	];
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		expect(
			secrets.filter((secret) => text.includes(secret)),
			file
		).toEqual([]);
	}
});

test('bad answers get a clear reply and leave no trace', async ({ request }) => {
	const nothing = 'Nothing is chosen yet';
	for (const [action, form, words] of [
		['half', {}, nothing],
		['free', {}, nothing],
		['free', { half: '1' }, nothing],
		['free', { free: '9' }, 'Reload the page'],
		['half', { half: 'x' }, 'Reload the page']
	] as const) {
		const response = await request.post(`/learn/claim?/${action}`, { form });
		expect(response.status(), JSON.stringify(form)).toBe(422);
		expect(await response.text()).toContain(words);
	}
	expect((await request.storageState()).cookies).toEqual([]);
});

test('reading lessons makes no guest; finishing one does, rightly answered or not', async ({
	request
}) => {
	const guests = async () => (await request.storageState()).cookies.length;
	for (const path of ['/learn', '/learn/claim', '/learn/glossary']) await request.get(path);
	await request.post('/learn/claim?/half', { form: { half: '2' } });
	expect(await guests()).toBe(0);
	await request.post('/learn/claim?/free', { form: { free: '5' } });
	expect(await guests()).toBe(1);
	expect(await (await request.get('/learn')).text()).toContain('Done on this device');
});

test('an unknown lesson gets a page that leads to the others', async ({ page }) => {
	const response = await page.goto('/learn/no-such-lesson');
	expect(response?.status()).toBe(404);
	await expect(page.getByText('There is no lesson at this address.')).toBeVisible();
	await page.locator('main').getByRole('link', { name: 'All lessons' }).click();
	await expect(page.getByRole('heading', { name: 'Five short lessons' })).toBeVisible();
});

test('a note of a result leads to its word in the glossary', async ({ page }) => {
	await openRound(page, 'loaded');
	await handIn(page);
	await page.getByRole('link', { name: 'A label (in the glossary)' }).first().click();
	await expect(page).toHaveURL('/learn/glossary#labelling');
	await expect(page.getByRole('heading', { name: 'Labeling' })).toBeInViewport();
});

test('the header leads to practice and lessons, and says where one is', async ({ page }) => {
	const site = page.getByRole('navigation', { name: 'Site' });
	const part = (name: string) => site.getByRole('link', { name });
	await page.goto('/learn');
	await expect(part('Learn')).toHaveAttribute('aria-current', 'page');
	await part('Practice').click();
	await expect(page).toHaveURL('/practice');
	await expect(part('Practice')).toHaveAttribute('aria-current', 'page');
	await expect(part('Learn')).not.toHaveAttribute('aria-current');
	await openRound(page, 'loaded');
	await expect(part('Practice')).toHaveAttribute('aria-current', 'true');
});

test('an article leads to the notes on it, and back', async ({ page }) => {
	await page.goto(`/practice/${LOADED_ARTICLE}`);
	await page.getByRole('link', { name: 'About this text, and for teachers' }).click();
	await expect(page.getByRole('heading', { name: 'How to lead the talk' })).toBeVisible();
	await expect(page.locator('main').getByRole('listitem').first()).toBeVisible();
	await page.getByRole('link', { name: 'Back to the article' }).click();
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('at 320 px nothing sticks out sideways, whatever the size of the text', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const spill = async (size: string) => {
		await page.evaluate((chosen) => (document.documentElement.dataset['size'] = chosen), size);
		return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	};
	const lessons = LESSONS.map(({ id }) => `/learn/${id}`);
	const notes = `/practice/${LOADED_ARTICLE}/teaching`;
	for (const path of ['/learn', ...lessons, '/learn/glossary', notes]) {
		await page.goto(path);
		for (const size of ['normal', 'largest'])
			expect(await spill(size), `${path}, ${size}`).toBeLessThanOrEqual(0);
	}
	await page.goto('/learn/claim');
	await answerLesson(page);
	for (const size of ['normal', 'largest']) expect(await spill(size)).toBeLessThanOrEqual(0);
});
