import type { Locator } from '@playwright/test';
import { aChallengedClass } from './challenged-class';
import { expect, test } from './fixtures';
import { giveAnswer, press } from './in-class';
import { aMarkedClass } from './marked-class';
import { signIn } from './people';

/** The reader is led to a field that says that it was refused, and sees it. */
async function expectLedTo(field: Locator) {
	await expect(field).toBeFocused();
	await expect(field).toBeInViewport();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	const [told] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').slice(-1);
	await expect(field.page().locator(`[id="${told}"]`)).toHaveClass(/error/);
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'in a browser' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a name that is refused has the focus', async ({ page }) => {
			await page.goto('/keep');
			await page.getByLabel('Name').fill('f u c k');
			await press(page, 'Get my three words');
			await expectLedTo(page.getByLabel('Name'));
		});

		test('a learner whose contest is refused is at its first field, then at what came of it', async ({
			page,
			baseURL
		}) => {
			const { people } = await aMarkedClass(page, { learners: 1 }, baseURL);
			await signIn(page, people[0]?.id ?? '', baseURL);
			await page.goto(`/attempts/${people[0]?.attempt}/loaded/result`);
			await page.getByText('Contest a place', { exact: true }).click();
			await press(page, 'Send to my teacher');
			await expectLedTo(page.getByRole('radiogroup').first());
			await page.getByRole('radiogroup').first().getByRole('radio').first().check();
			await press(page, 'Send to my teacher');
			await expectLedTo(page.getByRole('textbox', { name: 'Why?' }));
			await page.getByRole('textbox', { name: 'Why?' }).fill('Nobody in the text objects.');
			await press(page, 'Send to my teacher');
			await page.waitForURL(/contested/);
			await expect(page.getByRole('heading', { name: 'Do you see it differently?' })).toBeFocused();
		});

		test('a note that is too long is led to, and a kept one as well', async ({ page, baseURL }) => {
			const { people } = await aMarkedClass(page, { learners: 1 }, baseURL);
			await signIn(page, people[0]?.id ?? '', baseURL);
			await page.goto(`/attempts/${people[0]?.attempt}/loaded/result`);
			const note = page.getByRole('textbox', { name: 'For your teacher, if you like' });
			await note.fill('x'.repeat(601));
			await press(page, 'Save the note');
			await expectLedTo(note);
			await note.fill('They all stand in the headline.');
			await press(page, 'Save the note');
			await page.waitForURL(/noted/);
			await expect(page.getByRole('heading', { name: 'Why I marked this' })).toBeFocused();
		});

		test('a teacher who cannot answer yet is at the field that is missing', async ({
			page,
			baseURL
		}) => {
			const made = await aChallengedClass(page, { learners: 2, isInKey: false }, baseURL);
			await page.goto(`${made.home}/marking/challenges`);
			await press(page, 'Give this answer');
			await expectLedTo(page.getByRole('radiogroup', { name: 'Your decision' }));
			await page.getByLabel('Why it counts').fill('These words judge more than they describe.');
			await page.getByLabel('A neutral wording').fill('');
			await giveAnswer(page, 'Accept for all: it joins the key');
			await expectLedTo(page.getByLabel('A neutral wording'));
			await giveAnswer(page, 'Decline: the key stays');
			await expectLedTo(page.getByLabel('What you say to the learners'));
		});

		test('another score that is refused is led to, in the exercise that it was for', async ({
			page,
			baseURL
		}) => {
			const { root, people } = await aMarkedClass(page, { learners: 1 }, baseURL);
			await page.goto(`${root}/attempts/${people[0]?.attempt}?exercise=source`);
			await page.getByText('Set another score', { exact: true }).click();
			await press(page, 'Set this score');
			await expectLedTo(page.getByRole('textbox', { name: /percent/i }));
			await expect(page).toHaveURL(/exercise=source/);
		});
	});
