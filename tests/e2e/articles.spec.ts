import { expect, test } from './fixtures';
import { newClass, newTeacher, signIn } from './people';
import { press, seen } from './in-class';

// Written for this test: no program has seen it before.
const TEXT = `Council votes to close two libraries

The city council voted 7 to 2 on Tuesday to close two branch libraries, a move that critics blasted as a cruel betrayal of working families.

The branches in Elm Park and Harbor Street served 41,000 visitors last year, according to the library's annual report.

"This is an attack on every child in this city," said Maria Lopez, who leads a parents' group.

Mayor Tom Reed said the closures would save $1.2 million a year. He called the opposition a mob of professional complainers.

Experts say that reading scores fall when libraries close.

Library workers will be offered jobs at other branches, the city manager said in a statement. The branches close on March 31.`;

test('a pasted article is read, reviewed, published and made a quiz', async ({ page, baseURL }) => {
	const teacher = await newTeacher();
	await newClass(teacher, { name: 'English 8b' });
	await signIn(page, teacher.id, baseURL);
	await page.goto('/teach/articles');
	await page.getByRole('link', { name: 'Bring an article' }).click();
	await page.getByLabel('Paste the text').fill(TEXT);
	await press(page, 'Read the text');
	await seen(page, 'Look before it is kept');
	await page.getByLabel('I may use this text in my class').check();
	await press(page, 'Keep it and open its key');
	await expect(page).toHaveURL(/\/teach\/articles\/[0-9a-f-]+\?new/);
	await seen(page, 'The program proposes');
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	if (process.env['SHOTS']) await page.screenshot({ path: '/tmp/desk1.png', fullPage: true });
	await page.getByRole('link', { name: /Next to look at/ }).click();
	if (process.env['SHOTS']) await page.screenshot({ path: '/tmp/desk2.png', fullPage: true });
	for (let i = 0; i < 60; i++) {
		const keep = page.getByRole('button', { name: 'Keep', exact: true });
		const next = page.getByRole('link', { name: /Next to look at/ });
		if (
			(await next.count()) === 0 &&
			(await page.getByText('To look at', { exact: true }).count()) === 0
		)
			break;
		await keep.click();
	}
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await page.getByRole('link', { name: 'Check and publish' }).first().click();
	await seen(page, 'What learners will get');
	if (process.env['SHOTS']) await page.screenshot({ path: '/tmp/publish.png', fullPage: true });
	await press(page, 'Publish the key');
	await seen(page, 'Published. Quizzes made');
	await press(page, 'Make a quiz of it');
	await expect(page).toHaveURL(/\/teach\/quizzes\/[0-9a-f-]+\?new/);
	if (process.env['SHOTS']) await page.screenshot({ path: '/tmp/quiz.png', fullPage: true });
});
