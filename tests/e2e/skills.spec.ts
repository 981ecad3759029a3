import { expect, test } from './fixtures';
import { signIn } from './people';
import { aSkilledClass, aTaughtClass } from './skilled-class';
import { openRound, clickWord, handIn } from './fixtures';

const start = { d: 1, c: 0 };

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'in a browser' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a teacher compares two assignments by keyboard and reads what has changed', async ({
			page
		}) => {
			const { root } = await aTaughtClass(page, { from: start, to: { d: 1, c: -0.6 } });
			await page.goto(root);
			await page.getByLabel('Before', { exact: true }).focus();
			await page.keyboard.press('Tab');
			await expect(page.getByLabel('After', { exact: true })).toBeFocused();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			const verdict =
				'Only more suspicious: they flag more of everything, and tell apart no better.';
			await expect(page.getByRole('heading', { name: verdict })).toBeVisible();
			await page.getByText('The numbers').click();
			await expect(page.getByRole('rowheader', { name: 'Change' })).toBeVisible();
		});
	});
}

test('a class that has become better is called sharper', async ({ page }) => {
	const { root, before, after } = await aTaughtClass(page, { from: start, to: { d: 1.9, c: 0 } });
	await page.goto(`${root}?before=${before.id}&after=${after.id}`);
	await expect(page.getByRole('heading', { name: /^Sharper/, level: 3 })).toBeVisible();
});

test('overview and discernment page say one thing about a class that only flags more', async ({
	page
}) => {
	const { root } = await aTaughtClass(page, { from: start, to: { d: 1, c: -0.6 } });
	const classRoot = root.replace('/skills/discernment', '');
	const verdict = 'Only more suspicious: they flag more of everything, and tell apart no better.';
	for (const path of [classRoot, root]) {
		await page.goto(path);
		await expect(page.getByText(verdict).first()).toBeVisible();
		const counts = /[Ff]ound \d+ → \d+ of 100; wrongly flagged \d+ → \d+ of 100/;
		await expect(page.getByText(counts).first()).toBeVisible();
		await expect(page.getByText('How sure? Quite sure.').last()).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Sharper, or only more' })).toBeVisible();
	}
});

test('the sentence to discuss is one on every page, with its task, and first among the marks', async ({
	page
}) => {
	const { root } = await aSkilledClass(page);
	await page.goto(root);
	const glance = page.getByRole('region', { name: 'At a glance' });
	const sentence = await glance.locator('blockquote').innerText();
	await expect(glance.getByText(/^Task: /)).toBeVisible();
	await glance.getByRole('link', { name: 'Everybody’s marks on this text' }).click();
	const talk = page.getByRole('region', { name: 'To discuss next' });
	await expect(talk.locator('blockquote')).toHaveText(sentence);
	await expect(page.getByRole('heading', { name: 'Others that split the class' })).toBeVisible();
	await page.goto(`${root}/report`);
	await expect(page.locator('blockquote').first()).toHaveText(sentence);
});

test('the same assignment twice is no comparison', async ({ page }) => {
	const course = { from: start, to: start, learners: 2 };
	const { root, before } = await aTaughtClass(page, course);
	await page.goto(`${root}?before=${before.id}&after=${before.id}`);
	await expect(page.getByText('Choose two different assignments.')).toBeVisible();
});

test('a teacher finds the skills of a class in its tabs, and each learner with four of them', async ({
	page
}) => {
	const { root } = await aSkilledClass(page, ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn']);
	await page.goto(root);
	await page.getByRole('link', { name: 'Skills', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Skills', level: 1 })).toBeVisible();
	const row = page.getByRole('row', { name: /Dan/ });
	await expect(row.getByRole('cell')).toHaveCount(4);
	await expect(
		row.getByRole('cell', { name: /of 100 right, likely \d+ to \d+/ }).first()
	).toBeVisible();
	await page.getByRole('link', { name: 'Sharper, or only more suspicious?' }).click();
	await expect(page.getByRole('row', { name: /Dan/ })).toContainText(/\d+ of \d+ problems found/);
	await page.getByRole('row', { name: /Dan/ }).getByRole('link').click();
	const ways = page.getByRole('navigation', { name: 'Work and skills' });
	const skills = ways.getByRole('link', { name: 'Skills' });
	await expect(skills).toHaveAttribute('href', /skills#learner-/);
});

test('a learner sees her own skills, and a guest what she did in this browser', async ({
	page
}) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'sweeping');
	await handIn(page);
	await page.goto('/progress');
	await expect(page.getByText('1 exercise handed in')).toBeVisible();
	await expect(page.getByText(/First tries: \d+ of \d+ problems found/)).toBeVisible();
	const { learners } = await aSkilledClass(page, ['Ana', 'Ben', 'Cleo']);
	await signIn(page, learners[0] ?? '');
	await page.goto('/progress');
	await expect(page.getByText(/about \d+ of 100 right, likely \d+ to \d+/).first()).toBeVisible();
	await page.getByRole('link', { name: /Loaded terms: night/ }).click();
	await expect(page).toHaveURL(/\/assignments\//);
});
