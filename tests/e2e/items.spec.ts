import { expect, test } from './fixtures';
import { db, signIn } from './people';
import { anAnsweredClass, aSureLearner } from './items-states';

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'in a browser' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a teacher sees how each question went, and how sure that is', async ({
			page,
			baseURL
		}) => {
			const { root } = await anAnsweredClass(page, 12, baseURL);
			await page.goto(root);
			await page.getByRole('link', { name: 'See how the questions went' }).click();
			await expect(page.getByRole('heading', { name: 'How the questions went' })).toBeVisible();
			await expect(page.getByText('with under 20 answers, quite far')).toBeVisible();
			await expect(page.getByText('told from 20 learners on')).toBeVisible();
			const table = page.getByRole('region', { name: 'All questions, the hardest first' }).first();
			await expect(table).toBeVisible();
			// A link to a question leads to it, among those of its exercise.
			const link = page.locator('tbody').first().getByRole('link').first();
			const hardest = /#.*/.exec((await link.getAttribute('href')) ?? '')?.[0] ?? '';
			await link.click();
			await expect(page.locator(hardest)).toBeInViewport();
			await page.getByRole('link', { name: 'All questions' }).first().click();
			await page
				.getByRole('region', { name: 'Exercise by exercise' })
				.getByRole('link')
				.first()
				.click();
			const first = page.locator('#item-1');
			await expect(first).toBeVisible();
			await expect(first).toContainText(/\d+ of \d+ who answered got full points/);
			await expect(first).toContainText(/of 100 points were earned; among learners like these/);
			await expect(first.getByRole('row', { name: /key/ })).toHaveCount(1);
			await page.getByRole('link', { name: /^Next: / }).click();
			await expect(page.locator('#item-1')).toHaveCount(0);
		});
	});

test('with four answers there are counts and no ranges', async ({ page, baseURL }) => {
	const { root } = await anAnsweredClass(page, 4, baseURL);
	await page.goto(`${root}/items`);
	await expect(page.getByText('With so few, only counts are shown')).toBeVisible();
	await expect(page.getByText('among learners like these')).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'sure, in a browser' : 'sure, without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a learner says how sure she is, and gets the same points', async ({ page, baseURL }) => {
			const { attempt } = await aSureLearner(page, {}, baseURL);
			await page.goto(`/attempts/${attempt}/spot`);
			if (javaScriptEnabled) await page.waitForLoadState('networkidle');
			for (const [id, label] of Object.entries({ q0: 'yes', q1: 'no', q2: 'yes' })) {
				await page.locator(`[name="label.${id}"][value="${label}"]`).check();
				await page.locator(`[name="sure.${id}"][value="not-sure"]`).check();
			}
			await page.getByRole('button', { name: /Hand in/ }).click();
			await page.waitForURL(/result/);
			await expect(page.getByText('3 of 3').first()).toBeVisible();
			const row = db().selectFrom('response').where('attempt_id', '=', attempt).select('answer');
			const { answer } = await row.executeTakeFirstOrThrow();
			const sure = { q0: 'not-sure', q1: 'not-sure', q2: 'not-sure' };
			expect(JSON.parse(answer)).toMatchObject({ sure });
		});
	});

test('learner and class are told how sure went with how right', async ({ page, baseURL }) => {
	const { teacher, one } = await aSureLearner(page, { isDone: true }, baseURL);
	await page.goto('/progress');
	await expect(page.getByText(/When you said “very sure”, you were right \d of \d/)).toBeVisible();
	await signIn(page, teacher.id, baseURL ?? '');
	await page.goto(`/teach/classes/${one.id}/skills`);
	await expect(page.getByText(/When learners said “very sure”, they were right/)).toBeVisible();
});
