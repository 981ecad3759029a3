import { expect, test } from './fixtures';
import { db, newName, newTeacher, signIn } from './people';

test('the sign-in form knows the class code that a card or a join page brings along', async ({
	page
}) => {
	await page.goto('/sign-in?code=CDF-347');
	await expect(page.getByLabel('Class code')).toHaveValue('CDF-347');
});

test('a form that keeps practice and arrives twice makes one account, and tells the same words', async ({
	page,
	baseURL
}) => {
	await page.goto('/keep');
	const requestId = await page.locator('[name=requestId]').inputValue();
	const name = newName();
	const ask = { form: { name, email: '', requestId }, headers: { origin: baseURL ?? '' } };
	const wordsOf = (html: string) => /data-secret-words[^>]*>([^<]+)</.exec(html)?.[1];
	const first = wordsOf(await (await page.request.post('/keep', ask)).text());
	expect(first).toMatch(/^\s*\w+ \w+ \w+\s*$/);
	expect(wordsOf(await (await page.request.post('/keep', ask)).text())).toBe(first);
	const made = db().selectFrom('user').where('name', '=', name).selectAll();
	expect(await made.execute()).toHaveLength(1);
});

test('an account has no swear word for a name, and the form says what to do', async ({ page }) => {
	await page.goto('/keep');
	await page.getByLabel('Name').fill('f u c k');
	await page.getByRole('button', { name: 'Get my three words' }).click();
	await expect(page.getByText('This name cannot be used here.')).toBeVisible();
});

test('fields that nobody has filled in are empty, also where scripts made the page', async ({
	page
}) => {
	await page.goto('/sign-in');
	for (const way of ['I practice on my own', 'I teach', 'I have a card']) {
		const link = page.getByRole('link', { name: way, exact: true });
		await link.click();
		await expect(link).toHaveAttribute('aria-current', 'page');
		for (const field of await page.locator('main input:not([type=hidden], [type=checkbox])').all())
			await expect(field).toHaveValue('');
	}
});

test('a password is hidden, may be pasted, and is known to password managers', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
	await page.goto('/sign-in?way=teach');
	const password = page.getByLabel('Password');
	await expect(password).toHaveAttribute('type', 'password');
	await expect(password).toHaveAttribute('autocomplete', 'current-password');
	await expect(page.getByLabel('Sign-in name')).toHaveAttribute('autocomplete', 'username');
	await page.evaluate(() => navigator.clipboard.writeText('pasted from a manager'));
	await password.focus();
	await page.keyboard.press('Control+V');
	await expect(password).toHaveValue('pasted from a manager');

	await signIn(page, (await newTeacher()).id, baseURL);
	await page.goto('/account');
	const secrets = page.getByLabel(/password/i);
	expect(await secrets.count()).toBeGreaterThanOrEqual(2);
	for (const field of await secrets.all()) {
		await expect(field).toHaveAttribute('type', 'password');
		await expect(field).toHaveAttribute('autocomplete', /^(current|new)-password$/);
		await expect(field).not.toHaveAttribute('maxlength');
	}
});
