import { expect, test } from './fixtures';
import { anAnsweredClass } from './items-states';

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
			const first = page.locator('#item-1');
			await expect(first).toContainText(/\d+ of \d+ who answered got full points/);
			await expect(first).toContainText(/of 100 points were earned; the truth lies between/);
			await expect(first.getByRole('row', { name: /key/ })).toHaveCount(1);
			await expect(page.getByText('told from 20 learners on')).toBeVisible();
			await page.getByText('All questions as a table').click();
			await page.getByRole('link', { name: '2', exact: true }).click();
			await expect(page).toHaveURL(/#item-2$/);
		});
	});

test('with four answers there are counts and no ranges', async ({ page, baseURL }) => {
	const { root } = await anAnsweredClass(page, 4, baseURL);
	await page.goto(`${root}/items`);
	await expect(page.getByText('With so few, only counts are shown')).toBeVisible();
	await expect(page.getByText('the truth lies between')).toHaveCount(0);
});
