import type { Page } from '@playwright/test';
import { expect, handIn, openRound, PHONE, test, whenScriptsRun } from './fixtures';

const ARTICLE = 'the-bike-lane-on-mill-street';

async function begin(page: Page, address: string, button: string) {
	await page.goto(address);
	await page.locator(button).first().click();
	await whenScriptsRun(page);
}

const spot = (page: Page) => begin(page, '/practice/spot', 'button[value="loaded"]');
const compare = (page: Page) => begin(page, '/practice/compare', 'button[name="comparison"]');

/** The ways to the kinds of exercise that are made of choices. */
const CHOICES: Record<string, (page: Page) => Promise<void>> = {
	match: (page) => openRound(page, 'match', ARTICLE),
	reword: (page) => openRound(page, 'reword', ARTICLE),
	spot,
	ledger: async (page) => {
		await openRound(page, 'source', ARTICLE);
		await page.getByRole('button', { name: 'Hand in' }).click();
		await page.waitForURL(/result/);
		await openRound(page, 'ledger', ARTICLE);
	}
};

async function chooseEach(page: Page, choose: (question: number) => Promise<void>) {
	const questions = await page.locator('fieldset.pills').count();
	expect(questions).toBeGreaterThan(2);
	for (let i = 0; i < questions; i++) await choose(i);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(questions);
}

const saved = (page: Page) => page.locator('[data-save="saved"]').waitFor();

for (const [kind, open] of Object.entries(CHOICES)) {
	test(`${kind}: chosen by mouse, kept over a reload, and every question gets its reason`, async ({
		page
	}) => {
		await open(page);
		const radios = (i: number) => page.locator('fieldset.pills').nth(i).locator('label');
		await chooseEach(page, (i) => radios(i).last().click());
		await saved(page);
		await page.reload();
		const count = await page.locator('fieldset.pills').count();
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(count);
		await handIn(page);
		await expect(page.locator('[data-feedback-heading]')).toContainText(/of \d+ right/);
		await expect(page.getByText(/Editor’s choice|the key says|The voices/).first()).toBeVisible();
	});

	test(`${kind}: chosen with the keyboard alone`, async ({ page }) => {
		await open(page);
		await chooseEach(page, async (i) => {
			await page.locator('fieldset.pills').nth(i).getByRole('radio').first().focus();
			await page.keyboard.press('Space');
		});
		await page.getByRole('button', { name: 'Hand in' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-feedback-heading]')).toBeFocused();
	});
}

test.describe('on a phone', () => {
	test.use(PHONE);

	for (const [kind, open] of Object.entries(CHOICES)) {
		test(`${kind}: chosen by touch`, async ({ page }) => {
			await open(page);
			const label = (i: number) => page.locator('fieldset.pills').nth(i).locator('label').first();
			await chooseEach(page, (i) => label(i).tap());
			await page.getByRole('button', { name: 'Hand in' }).tap();
			await page.locator('[data-feedback-heading]').waitFor();
		});
	}

	test('compare: alike, different and the rule, by touch', async ({ page }) => {
		await compare(page);
		await page.getByRole('checkbox').first().tap();
		await page.getByRole('radio').first().tap();
		await page.getByRole('button', { name: 'Hand in' }).tap();
		await expect(page.getByText(/Holds/).first()).toBeVisible();
	});
});

test('compare: three steps, each statement with its reason, and the choices stay', async ({
	page
}) => {
	await compare(page);
	await expect(page.locator('li legend')).toContainText([/common/, /differ/, /rule/]);
	await page.getByRole('checkbox').nth(1).focus();
	await page.keyboard.press('Space');
	await page.getByRole('radio').nth(1).check();
	await saved(page);
	await page.reload();
	await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
	await handIn(page);
	await expect(page.getByText('you chose it')).toHaveCount(2);
	await page.getByRole('link', { name: 'More comparisons' }).click();
	await expect(page.getByRole('button', { name: /done/ })).toHaveCount(1);
});

test('choices made before scripts run are kept, on the page and on the server', async ({
	page
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await spot(page);
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.reload({ waitUntil: 'commit' });
	await page.getByRole('radio').nth(1).check();
	release();
	await page.locator('[data-save="saving"]').waitFor();
	await saved(page);
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
	await page.reload();
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('ten new sentences come after ten that are done', async ({ page }) => {
	await spot(page);
	const first = await page.locator('.text').allTextContents();
	expect(first).toHaveLength(10);
	await spot(page);
	expect(await page.locator('.text').allTextContents()).toEqual(first);
	await handIn(page);
	await spot(page);
	const second = await page.locator('.text').allTextContents();
	expect(second.filter((text) => first.includes(text))).toEqual([]);
});

test('a mixed quiz is put together from what was chosen, and goes from one article to the next', async ({
	page
}) => {
	await page.goto('/practice/mixed');
	for (const name of ['Claim', 'Missing context']) await page.getByLabel(name).uncheck();
	await page.getByLabel('About 20 minutes').check();
	await page.getByRole('button', { name: 'Put it together' }).click();
	await page.waitForURL(/\/attempts\/.+\/.+/);
	await page.getByRole('button', { name: 'Hand in' }).click();
	await page.waitForURL(/result/);
	const rounds = page.getByRole('navigation', { name: 'Rounds' });
	await expect(rounds.getByRole('link').nth(1)).toBeVisible();
	await expect(page.getByRole('link', { name: /^Next: / })).toBeVisible();
});

test('nothing chosen for a mixed quiz gets a clear answer', async ({ request }) => {
	const refused = await request.post('/practice/mixed', { form: { minutes: '10' } });
	expect(refused.status()).toBe(422);
	expect(await refused.text()).toContain('Choose at least one of the four');
	for (const address of ['/practice/spot', '/practice/compare']) {
		const unknown = await request.post(address, { form: { set: 'x', comparison: 'x' } });
		expect(unknown.status()).toBe(422);
	}
});

test('a hint tells its price first, says something, and caps the round', async ({ page }) => {
	await openRound(page, 'reword', ARTICLE);
	await page.getByText('A hint?').click();
	await expect(page.getByText('this round then counts half at most')).toBeVisible();
	await page.getByRole('button', { name: 'Take the hint' }).click();
	await expect(page.getByText('These are not the neutral ones')).toBeVisible();
	await handIn(page);
	await expect(page.getByText('You took the hint')).toBeVisible();
});

test('the desk offers a first step, and the next one when it is done', async ({ page }) => {
	await page.goto('/desk');
	await expect(
		page.getByRole('heading', { name: /A lesson: what is a loaded term/ })
	).toBeVisible();
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(page).toHaveURL(/\/learn\/loaded/);
	await page.locator('#free').getByRole('checkbox').first().check();
	await page.locator('#free').getByRole('button').first().click();
	await expect(page.locator('#free form')).toHaveCount(0);
	await page.goto('/desk');
	await expect(page.getByRole('heading', { name: /Ten sentences: Loaded term/ })).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	await handIn(page);
	await page.getByRole('link', { name: 'Back to your desk' }).click();
	await expect(page.getByText('in one exercise')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [kind, open] of Object.entries(CHOICES)) {
		test(`${kind}: chosen and handed in`, async ({ page }) => {
			await open(page);
			await chooseEach(page, (i) =>
				page.locator('fieldset.pills').nth(i).getByRole('radio').first().check()
			);
			await handIn(page);
			await expect(page.locator('[data-feedback-heading]')).toContainText(/of \d+ right/);
		});
	}

	test('compare: chosen and handed in', async ({ page }) => {
		await compare(page);
		await page.getByRole('checkbox').first().check();
		await page.getByRole('radio').first().check();
		await handIn(page);
		await expect(page.getByText('you chose it')).toHaveCount(2);
	});
});
