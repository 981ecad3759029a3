import { newSavedQuiz } from './assigned';
import { expect, test } from './fixtures';
import { newTeacher, signIn } from './people';

test('whoever has a quiz and no class yet makes one, and goes on with that quiz', async ({
	page,
	baseURL
}) => {
	const teacher = await newTeacher();
	await newSavedQuiz(teacher, { title: 'Another one' });
	const quiz = await newSavedQuiz(teacher, { title: 'Two libraries' });
	await newSavedQuiz(teacher, { title: 'The newest one' });
	await signIn(page, teacher.id, baseURL ?? '');
	await page.goto(`/teach/quizzes/${quiz}`);
	await page.getByRole('link', { name: 'Make a class' }).click();
	await page.getByLabel('Name of the class').fill('English 8b');
	await page.getByRole('button', { name: 'Create class' }).click();
	await expect(page.getByRole('combobox', { name: 'Quiz' }).locator(':checked')).toHaveText(
		/Two libraries/
	);
});
