import type { Page } from '@playwright/test';
import { aChallengedClass } from './challenged-class';
import { expect, test } from './fixtures';
import { elsewhere, giveAnswer } from './in-class';
import { aMarkedClass } from './marked-class';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'in a browser' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a learner contests a place, the teacher accepts, and everybody is scored anew', async ({
			page,
			baseURL,
			browser
		}) => {
			const { one, people } = await aMarkedClass(page, { learners: 6 }, baseURL);
			const [ana] = people;
			const learner = await elsewhere(browser, baseURL, ana?.id);
			const result = `/attempts/${ana?.attempt}/loaded/result`;
			await learner.goto(result);
			await learner.getByText('Contest a place', { exact: true }).click();
			await learner.getByRole('button', { name: 'Send to my teacher' }).click();
			await expect(learner.getByText('Choose the place that you mean.')).toBeVisible();
			await expect(learner.getByText('Write a reason')).toBeVisible();
			const asked = learner.getByRole('radiogroup', { name: 'I would leave it out' });
			await asked.getByRole('radio').first().check();
			await learner.getByRole('textbox', { name: 'Why?' }).fill('Nobody in the text objects.');
			await learner.getByRole('button', { name: 'Send to my teacher' }).click();
			await expect(learner.getByText('Your teacher has not answered yet.')).toBeVisible();

			await page.goto(`/teach/classes/${one.id}`);
			await page.getByRole('link', { name: 'Contested places: 1' }).click();
			await expect(page.getByText('Nobody in the text objects.')).toBeVisible();
			await expect(page.getByText(/\d of 6 in this class marked these words/)).toBeVisible();
			await page.getByLabel('What you say to the learners').fill('You are right.');
			await giveAnswer(page, 'Accept for all: it leaves the key');
			await heading(page, 'The key was changed').waitFor();
			await expect(page.getByText('12 answers were scored anew')).toBeVisible();
			await expect(page.getByRole('row').nth(1)).toContainText('%');

			await learner.goto(result);
			await expect(learner.getByText('Accepted for everybody')).toBeVisible();
			await expect(learner.getByText('You are right.')).toBeVisible();
			await learner.context().close();
		});

		test('a challenge is declined with a reason only', async ({ page, baseURL, browser }) => {
			const made = await aChallengedClass(page, { learners: 3, contesting: 1 }, baseURL);
			await page.goto(`${made.home}/marking/challenges`);
			await giveAnswer(page, 'Decline: the key stays');
			await expect(page.getByText('Write why you decline')).toBeVisible();
			await page.getByLabel('What you say to the learners').fill('Look at the verb.');
			await giveAnswer(page, 'Decline: the key stays');
			await expect(heading(page, 'Nothing is contested')).toBeVisible();
			const [ana] = made.contesting;
			const learner = await elsewhere(browser, baseURL, ana?.id);
			await learner.goto(`/attempts/${ana?.attempt}/loaded/result`);
			await expect(learner.getByText('Look at the verb.')).toBeVisible();
			await learner.context().close();
		});
	});

test('words that learners ask for join the key with the words of the teacher', async ({
	page,
	baseURL
}) => {
	const made = await aChallengedClass(page, { learners: 7, isInKey: false }, baseURL);
	await page.goto(`${made.home}/marking/challenges`);
	await expect(heading(page, 'Should this be in the key?')).toBeVisible();
	await page.getByLabel('Why it counts').fill('Bad.');
	await giveAnswer(page, 'Accept for all: it joins the key');
	await expect(page.getByText('Say why in a whole sentence')).toBeVisible();
	await page.getByLabel('Why it counts').fill('These words judge more than they describe.');
	await page.getByLabel('A neutral wording').fill('said');
	await giveAnswer(page, 'Accept for all: it joins the key');
	await expect(heading(page, 'The key was changed')).toBeVisible();
	await expect(heading(page, 'Joined the key')).toBeVisible();
});

test('words perhaps missing from the key are made debatable with one press', async ({
	page,
	baseURL
}) => {
	const { root } = await aMarkedClass(page, { learners: 30, marksAlike: true }, baseURL);
	await page.goto(`${root}/marks`);
	await page.getByRole('button', { name: 'Make it debatable' }).first().click();
	await expect(heading(page, 'Made debatable')).toBeVisible();
});
