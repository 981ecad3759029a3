import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { setTerms } from './assigned';
import { expect, LOADED_ARTICLE, test } from './fixtures';
import { elsewhere } from './in-class';
import { aMarkedClass } from './marked-class';

/** Reasons of the key, which no article holds. */
const { spans } = JSON.parse(
	readFileSync(`src/content/articles/${LOADED_ARTICLE}/key.json`, 'utf8')
) as { spans: { why: string }[] };
const tellsKey = (text: string) =>
	/"status":"|status:"(required|decoy)|to be found|only looks like one/.test(text) ||
	spans.some(({ why }) => text.includes(why));

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function story(page: Page, baseURL: string, browser: Parameters<typeof elsewhere>[0]) {
	const { root, people } = await aMarkedClass(page, { learners: 12 }, baseURL);
	const [first] = people;
	await page.goto(`${root}/board`);
	await page.getByRole('link', { name: 'See the marks of the class' }).click();
	await heading(page, 'How the class marked').waitFor();
	const shares = await page.locator('ol').first().locator('.share').allTextContents();
	const distance = shares.map((share) => Math.abs(Number(/(\d+) of 12/.exec(share)?.[1]) - 6));
	expect(distance.length).toBe(5);
	expect(distance).toEqual(distance.toSorted((a, b) => a - b));

	await page.goto(`${root}/board`);
	await page.getByRole('link', { name: first?.name ?? '' }).click();
	await heading(page, first?.name ?? '').waitFor();
	await page.getByText('Set another score').click();
	await page.getByLabel('Score in percent, 0 to 100').fill('120');
	await page.getByRole('button', { name: 'Set this score' }).click();
	await expect(page.getByText('Type a whole number from 0 to 100.')).toBeVisible();
	await expect(page.getByText('Give a reason')).toBeVisible();
	await page.getByLabel('Score in percent, 0 to 100').fill('80');
	await page.getByLabel('Reason').fill('Explained two marks in class.');
	await page.getByRole('button', { name: 'Set this score' }).click();
	await expect(page.getByRole('status')).toContainText('The score is set');
	await page.getByLabel('To the learner, about this exercise').fill('Look at line 5.');
	await page.getByRole('button', { name: 'Save the comment' }).click();
	await expect(page.getByRole('status')).toContainText('The comment is saved');

	const learner = await elsewhere(browser, baseURL, first?.id);
	await learner.goto(`/attempts/${first?.attempt}/loaded/result`);
	const said = 'Your teacher set this to 80 %: Explained two marks in class.';
	await expect(learner.getByText(said)).toBeVisible();
	await expect(learner.getByText('Look at line 5.')).toBeVisible();
	await learner.getByLabel('For your teacher, if you like').fill('They all judge.');
	await learner.getByRole('button', { name: 'Save the note' }).click();
	await expect(learner.getByText('Saved. You can change it')).toBeVisible();
	return { root, people, learner };
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'in a browser' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a teacher sees what is disputed, sets a score with a reason, and reads why', async ({
			page,
			baseURL,
			browser
		}) => {
			const { root, learner } = await story(page, baseURL ?? '', browser);
			await page.goto(`${root.split('/assignments')[0]}`);
			await page.getByRole('link', { name: 'Notes to read: 1' }).click();
			await expect(page.getByText('They all judge.')).toBeVisible();
			await page.getByRole('button', { name: 'explains part of it' }).click();
			await expect(heading(page, 'No note is waiting')).toBeVisible();
			await learner.reload();
			await expect(learner.getByText('Your teacher has read it:')).toBeVisible();
			await expect(learner.getByText('explains part of it')).toBeVisible();
			await learner.context().close();
		});

		test('layers are chosen by a form, and a number in the text tells how many', async ({
			page,
			baseURL
		}) => {
			const { root, people } = await aMarkedClass(page, { learners: 6 }, baseURL);
			await page.goto(`${root}/marks`);
			await expect(page.locator('[data-layer="class"]').first()).toBeVisible();
			await expect(page.locator('article [data-layer="key"]')).toHaveCount(0);
			await page.getByLabel('The key', { exact: true }).check();
			await page.getByLabel('Marks of one learner').selectOption(people[2]?.id ?? '');
			await page.getByRole('button', { name: 'Show', exact: true }).click();
			await expect(page.locator('article [data-layer="key"]').first()).toBeVisible();
			await expect(page.locator('article [data-layer="own"]').first()).toBeVisible();
			const number = page.locator('article').getByRole('link', { name: 'Sentence 5' });
			await expect(number).toHaveAccessibleDescription(/\d of 6 marked/);
			await number.click();
			await expect(page.locator('#told-5')).toBeVisible();
			await expect(page.locator('#told-5')).toContainText(/\d of 6 marked/);
		});
	});

test('with keys alone a teacher goes from learner to learner and judges notes', async ({
	page,
	baseURL
}) => {
	const { root, people } = await aMarkedClass(page, { learners: 3 }, baseURL);
	await page.goto(`${root}/attempts/${people[0]?.attempt}?exercise=source`);
	await page.locator('.is-waiting').waitFor({ state: 'detached' });
	await heading(page, people[0]?.name ?? '').waitFor();
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('n');
	await expect(heading(page, people[1]?.name ?? '')).toBeVisible();
	await expect(page).toHaveURL(/exercise=source/);
	await page.keyboard.press('p');
	await expect(heading(page, people[0]?.name ?? '')).toBeVisible();
	await page.getByLabel('To the learner, about this exercise').press('n');
	await expect(heading(page, people[0]?.name ?? '')).toBeVisible();
	await page.getByText('Keys', { exact: true }).click();
	await page.getByLabel('Use single keys').uncheck();
	await page.keyboard.press('n');
	await expect(heading(page, people[0]?.name ?? '')).toBeVisible();
});

test('the projector steps by arrow keys, names nobody, and hides the key until it is asked for', async ({
	page,
	baseURL
}) => {
	const { root, people } = await aMarkedClass(page, { learners: 10 }, baseURL);
	await page.goto(`${root}/marks/projector`);
	await expect(heading(page, 'Disputed sentence 1 of 14')).toBeVisible();
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('ArrowRight');
	await expect(heading(page, 'Disputed sentence 2 of 14')).toBeVisible();
	const address = page.url().replace(baseURL ?? '', '');
	const data = address.replace('/projector', '/projector/__data.json');
	for (const path of [address, data]) {
		const sent = await (await page.request.get(path)).text();
		for (const { name, id } of people) {
			expect(sent).not.toContain(`>${name}<`);
			expect(sent).not.toContain(`"${name}"`);
			expect(sent).not.toContain(id);
		}
		expect(tellsKey(sent), path).toBe(false);
	}
	await page.getByRole('link', { name: 'Show the key' }).click();
	await expect(page.getByText(/^Key: /).first()).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(heading(page, 'Disputed sentence 1 of 14')).toBeVisible();
	await expect(page.getByText(/^Key: /)).toHaveCount(0);
});

test('a learner gets nothing of class or key before feedback is due, and no name after', async ({
	page,
	baseURL,
	browser
}) => {
	const { people, assignment } = await aMarkedClass(
		page,
		{ learners: 7, feedback: 'due' },
		baseURL
	);
	const learner = await elsewhere(browser, baseURL, people[0]?.id);
	const result = `/attempts/${people[0]?.attempt}/loaded/result?class`;
	for (const path of [result, result.replace('?', '/__data.json?')]) {
		const sent = await (await learner.request.get(path)).text();
		expect(tellsKey(sent), path).toBe(false);
		expect(sent).not.toContain('classmates');
	}
	await setTerms(assignment.id, { due_at: Date.now() - 1000 });
	await learner.goto(result);
	await expect(learner.getByText('What 6 classmates marked')).toBeVisible();
	const text = await (await learner.request.get(result)).text();
	for (const { name } of people.slice(1)) expect(text).not.toContain(name);
	await learner.context().close();
});
