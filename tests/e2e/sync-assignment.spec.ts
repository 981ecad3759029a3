import { updateCard } from '$lib/server/repositories/learners';
import { dealCard } from '$lib/server/services/deal-card';
import { draftsIn, HAND_IN, mark, markAndSave, onServer, saved, state } from './an-answer';
import { asLearner, newQuiz } from './assigned';
import { expect, test } from './fixtures';
import { db } from './people';

// The same for work that a teacher gave: a session that ends, and a whole assignment offline.

test('a session that ends in the middle of the work is begun anew beside it, and nothing is lost', async ({
	page,
	baseURL
}) => {
	const { one, learner } = await asLearner(page, baseURL ?? '');
	const { words, secretHash, cardTokenHash } = await dealCard();
	await updateCard(db(), learner, { secretHash, cardTokenHash });
	await page.goto('/learn');
	await page.getByRole('button', { name: /^Begin/ }).click();
	await page.getByRole('button', HAND_IN).waitFor();
	await markAndSave(page, 'heinous');
	await db().deleteFrom('session').where('user_id', '=', learner).execute();
	await mark(page, 'Shockingly');
	const alert = page.getByRole('alert').filter({ hasText: 'Your sign-in has ended.' });
	const opened = page.waitForEvent('popup');
	await alert.getByRole('link', { name: 'Sign in again' }).click();
	const beside = await opened;
	await beside.getByLabel('Class code').fill(one.joinCode ?? '');
	await beside.getByLabel('Name').fill('Ana');
	await beside.getByLabel(/words/i).fill(words);
	await beside.getByRole('button', { name: 'Sign in', exact: true }).click();
	await beside.waitForURL(/\/attempts\//);
	await beside.close();
	await page.bringToFront();
	await page.evaluate(() => void dispatchEvent(new Event('focus')));
	await saved(page);
	await expect(alert).toBeHidden();
	expect((await onServer(page)).answer.marks).toHaveLength(2);
});

test('a whole assignment can be done without a network, and all of it arrives', async ({
	page,
	context,
	baseURL
}) => {
	const quizId = await newQuiz(['loaded', 'source', 'classify']);
	const { learner } = await asLearner(page, baseURL ?? '', { quizId });
	await page.goto('/learn');
	await page.getByRole('button', { name: /^Begin/ }).click();
	await page.getByRole('button', HAND_IN).waitFor();
	// The scripts of the other players come a moment after the page.
	await page.waitForTimeout(2500);

	await context.setOffline(true);
	await expect(page.getByText('No network.')).toBeVisible();
	const goOn = page.getByRole('navigation', { name: 'You can go on with' });
	await mark(page, 'heinous');
	// By keyboard here, by pointer further down.
	await goOn.getByRole('link', { name: 'Sources' }).press('Enter');
	await expect(page).toHaveURL(/source$/);
	await expect(page).toHaveTitle(/sources/);
	await mark(page, 'heinous');
	await page.getByRole('button', HAND_IN).click();
	await expect(state(page, 'queued')).toBeVisible();
	await goOn.getByRole('link', { name: 'Sorting' }).click();
	await page.locator('fieldset.pills').first().getByRole('radio').first().check({ force: true });
	await page.getByRole('link', { name: /^All exercises/ }).click();
	await expect(page.getByText('No network.')).toBeVisible();
	await expect(page).toHaveURL(/classify$/);

	await context.setOffline(false);
	await saved(page);
	await page.getByRole('link', { name: /^All exercises/ }).click();
	await page.getByRole('button', { name: 'Hand in everything' }).click();
	await expect(page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
	const kept = await db()
		.selectFrom('response')
		.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
		.where('attempt.user_id', '=', learner)
		.select(['exercise_id', 'answer'])
		.orderBy('exercise_id')
		.execute();
	const answered = kept.map(({ exercise_id: id, answer }) => [id, answer.length > 40]);
	expect(answered).toEqual([
		['classify', true],
		['loaded', true],
		['source', true]
	]);
	expect(await draftsIn(page)).toBe(0);
});
