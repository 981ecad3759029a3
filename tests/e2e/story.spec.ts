import type { BrowserContext, Page } from '@playwright/test';
import { clickWord, expect, PHONE, test } from './fixtures';
import { db, newTeacher, signIn } from './people';

// A lesson from the empty class list to the result, on one laptop and three phones at once.

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const lane = (board: Page, name: string) => board.getByRole('region', { name });

/** From the empty list to a class whose code is on the wall. */
async function makeClass(desk: Page): Promise<string> {
	await desk.goto('/teach');
	await desk.getByRole('link', { name: 'New class' }).click();
	await desk.getByLabel('Name of the class').fill('English 8b');
	await press(desk, 'Create class');
	const code = desk.locator('.code');
	await expect(code).toHaveText(/^\w{3}-\w{3}$/);
	return (await code.textContent()) ?? '';
}

/** Press "up" until an exercise is the first of the quiz. */
async function moveToTop(desk: Page, article: string, name: string): Promise<void> {
	const row = desk.getByRole('listitem').filter({ hasText: article }).filter({ hasText: name });
	const number = row.locator('.number');
	for (let at = Number(await number.textContent()); at > 1; at--) {
		await row.locator('button[value^="up:"]').click();
		await expect(number).toHaveText(String(at - 1));
	}
}

/** A proposed quiz about loaded terms in two articles, assigned to everybody; its board is open. */
async function assignQuiz(desk: Page): Promise<void> {
	await desk.getByRole('main').getByRole('link', { name: 'Quizzes' }).click();
	await desk.getByRole('link', { name: 'New quiz' }).first().click();
	await desk.getByLabel('Title').fill('Loaded terms');
	for (const tick of await desk.getByRole('checkbox').all()) await tick.uncheck();
	await desk.getByRole('checkbox', { name: 'Loaded term' }).check();
	for (const article of [/^An ICE operation with 150 arrests/, /^Water main repair/])
		await desk.getByRole('checkbox', { name: article }).check();
	await press(desk, 'Propose a quiz');
	await moveToTop(desk, 'An ICE operation with 150 arrests', 'Loaded terms');
	await desk.getByRole('link', { name: 'Assign to English 8b' }).click();
	await desk.getByRole('button', { name: 'Assign', exact: true }).click();
	await desk.getByRole('link', { name: 'Open the board' }).click();
	await expect(desk.getByText('Nobody is in this yet')).toBeVisible();
}

async function join(phone: Page, code: string, name: string): Promise<string> {
	await phone.goto('/join');
	await phone.getByLabel('Class code').fill(code.toLowerCase());
	await press(phone, 'Next');
	await phone.getByLabel('Your name').fill(name);
	await press(phone, 'Join the class');
	return (await phone.locator('.words').textContent()) ?? '';
}

async function begin(phone: Page): Promise<void> {
	await phone.goto('/learn');
	await press(phone, /^Begin/);
	await phone.locator('.is-waiting').waitFor({ state: 'detached' });
	await phone.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
}

async function handInEverything(phone: Page): Promise<void> {
	await phone.getByRole('link', { name: /^All exercises/ }).click();
	await press(phone, 'Hand in everything');
	await expect(phone.getByText('Open an exercise to see your result')).toBeVisible();
}

/** How many words a pupil's marks cover, in the database. */
async function wordsKept(name: string, code: string): Promise<number> {
	const responses = await db()
		.selectFrom('response')
		.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
		.innerJoin('enrollment', 'enrollment.user_id', 'attempt.user_id')
		.innerJoin('class', 'class.id', 'enrollment.class_id')
		.innerJoin('user', 'user.id', 'attempt.user_id')
		.where('class.join_code', '=', code.replace('-', ''))
		.where('user.name', '=', name)
		.select('response.answer')
		.execute();
	const marks: { start: number; end: number }[] = responses.flatMap(
		({ answer }) => JSON.parse(answer ?? '{}').marks ?? []
	);
	return marks.reduce((sum, { start, end }) => sum + end - start, 0);
}

test('a lesson: a class, three pupils on phones, one without network twice, and nothing is lost', async ({
	page: desk,
	browser,
	baseURL
}) => {
	test.slow();
	await signIn(desk, (await newTeacher()).id);
	const code = await makeClass(desk);
	await assignQuiz(desk);

	const phones: BrowserContext[] = [];
	const pupil = async () => {
		const phone = await browser.newContext({ ...PHONE, ...(baseURL ? { baseURL } : {}) });
		phones.push(phone);
		return phone.newPage();
	};
	const [ana, ben, cleo] = [await pupil(), await pupil(), await pupil()];
	await join(ana, code, 'Ana');
	await join(ben, code, 'Ben');
	const words = await join(cleo, code, 'Cleo');
	for (const name of ['Ana', 'Ben', 'Cleo'])
		await expect(lane(desk, 'Not started')).toContainText(name);

	await Promise.all([begin(ana), begin(ben), begin(cleo)]);
	for (const name of ['Ana', 'Ben', 'Cleo'])
		await expect(lane(desk, 'Working')).toContainText(name);

	// Ana asks, and her teacher comes by.
	await press(ana, 'I need help');
	await expect(lane(desk, 'Needs me')).toContainText('Ana');
	await press(desk, 'I came by to Ana');
	await clickWord(ana, 'heinous');
	await expect(ana.getByText('Saved', { exact: true })).toBeVisible();

	// Ben's network goes, comes, and goes again while he marks.
	const network = ben.context();
	await clickWord(ben, 'Shockingly');
	await network.setOffline(true);
	await clickWord(ben, 'homicide');
	await network.setOffline(false);
	await expect(ben.getByText('Saved', { exact: true })).toBeVisible();
	await network.setOffline(true);
	await clickWord(ben, 'fugitives');
	await clickWord(ben, 'heinous');
	await network.setOffline(false);
	await expect(ben.getByText('Saved', { exact: true })).toBeVisible();
	await expect.poll(() => wordsKept('Ben', code)).toBe(4);

	// Cleo goes on with another device, with the words of her card.
	await clickWord(cleo, 'sweeping');
	await expect(cleo.getByText('Saved', { exact: true })).toBeVisible();
	const other = await pupil();
	await other.goto('/sign-in');
	await other.getByLabel('Class code').fill(code);
	await other.getByLabel('Name').fill('Cleo');
	await other.getByLabel('Three words').fill(words);
	await other.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
	await other.waitForURL(/\/learn/);
	await press(other, /^Continue/);
	await expect(other.locator('article mark[data-tone="mark"]')).toHaveCount(1);

	for (const phone of [ana, ben, other]) await handInEverything(phone);
	for (const name of ['Ana', 'Ben', 'Cleo'])
		await expect(lane(desk, 'Handed in')).toContainText(name);
	expect([await wordsKept('Ana', code), await wordsKept('Cleo', code)]).toEqual([1, 1]);
	for (const phone of phones) await phone.close();
});
