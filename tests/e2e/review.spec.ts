import type { Page } from '@playwright/test';
import { someKnownEvidence } from '../factories/some-evidence';
import { expect, handIn, test, whenScriptsRun } from './fixtures';
import { newAssignment } from './assigned';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

const DAY = 24 * 3_600_000;
const PLACE = 'bluepencil-review';

/** Ten sentences on loaded terms, with one answer to all of them: half are right. */
async function practice(page: Page) {
	await page.goto('/practice/spot');
	await page.locator('button[name="set"][value="loaded"]').click();
	await answerAll(page);
}

async function answerAll(page: Page) {
	await whenScriptsRun(page);
	for (const question of await page.locator('fieldset.pills').all())
		await question.getByRole('radio').first().check();
	// Answers faster than thought are not counted: two seconds for each sentence.
	await page.waitForTimeout(2_100 * (await page.locator('fieldset.pills').count()));
	await handIn(page);
}

/** A learner of a class who worked some days ago on something, with these scores. */
async function aLearnerWhoWorked(page: Page, daysAgo: number, score: number) {
	const one = await newClass(await newTeacher());
	const userId = await newLearner(one);
	const { id: assignmentId } = await newAssignment(one.id, { feedback: 'exercise' });
	const at = Date.now() - daysAgo * DAY;
	const grades = [{ score, guess: 0 }];
	await someKnownEvidence(db(), { userId, assignmentId, element: 'source', grades, at }, 3);
	await signIn(page, userId);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'in a browser' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a learner starts what is due with one press, in five sentences', async ({ page }) => {
			await aLearnerWhoWorked(page, 4, 0.2);
			await page.goto('/progress');
			await page.getByRole('link', { name: 'What comes back, and when' }).click();
			await expect(page.getByRole('heading', { name: /^Ready to come back/ })).toBeVisible();
			await expect(page.getByText('so it comes back soon')).toBeVisible();
			await expect(page.getByRole('main')).not.toContainText(/overdue|late by|streak/i);
			await page.getByRole('button', { name: 'Start the review' }).click();
			await expect(page).toHaveURL(/\/attempts\/.+\/spot$/);
			await expect(page.locator('fieldset.pills')).toHaveCount(5);
		});
	});
}

test('what went well an hour ago is not due, and the page says when', async ({ page }) => {
	await aLearnerWhoWorked(page, 0, 1);
	await page.goto('/practice/review');
	await expect(page.getByRole('heading', { name: 'Nothing needs to come back now' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start the review' })).toHaveCount(0);
	await expect(page.getByText('last practiced: today')).toBeVisible();
});

test('a guest’s device brings back the next day what was practiced, in new sentences, and can forget it', async ({
	page
}) => {
	test.slow();
	await page.clock.install();
	await page.clock.resume();
	await practice(page);
	await page.getByRole('link', { name: 'See when this comes back' }).click();
	await expect(page.getByRole('heading', { name: 'Nothing needs to come back now' })).toBeVisible();
	await expect(page.getByText(/Comes back: tomorrow/)).toBeVisible();

	const kept = await page.evaluate((place) => localStorage.getItem(place), PLACE);
	const ladder = JSON.parse(kept ?? '') as Record<string, object>;
	expect(Object.keys(ladder)).toEqual(['loaded']);
	expect(Object.keys(ladder['loaded'] ?? {}).sort()).toEqual(['at', 'dueAt', 'rung']);

	await page.clock.setSystemTime(Date.now() + DAY);
	await page.reload();
	await expect(page.getByRole('heading', { name: /Ready to come back: loaded/ })).toBeVisible();
	await expect(page.getByText(/last practiced: yesterday/)).toBeVisible();
	await page.getByRole('button', { name: 'Start the review' }).click();
	await expect(page.locator('fieldset.pills')).toHaveCount(5);

	await page.goto('/practice/review');
	await page.getByRole('button', { name: 'Forget these days' }).click();
	await expect(page.getByText('Forgotten. Nothing about reviews is left')).toBeVisible();
	expect(await page.evaluate((place) => localStorage.getItem(place), PLACE)).toBeNull();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a guest is told what to do, and chooses', async ({ page }) => {
		await page.goto('/practice');
		await page.getByRole('link', { name: 'Review', exact: true }).click();
		await expect(page.getByText(/This browser runs no scripts/)).toBeVisible();
		await page.getByRole('button', { name: 'Five sentences: Claim' }).click();
		await expect(page.locator('fieldset.pills')).toHaveCount(5);
	});
});
