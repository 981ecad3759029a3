import {
	addPasskey,
	aDevice,
	aTeacherWithPassword,
	PASSWORD,
	setVerified,
	typePassword
} from './a-second-factor';
import { expect, test } from './fixtures';
import { signIn } from './people';

const BUTTON = 'Sign in with a passkey';

test('a teacher makes a passkey, and signs in with it and nothing else', async ({ page }) => {
	const { id } = await aTeacherWithPassword();
	await signIn(page, id);
	await aDevice(page);
	const name = await addPasskey(page);
	await expect(page.getByText('The passkey is there.')).toBeVisible();
	await expect(page.locator('[data-recovery-code]')).toHaveCount(10);
	await expect(page.getByRole('radio', { name })).toBeVisible();
	for (const field of await page.getByLabel('Your password now').all())
		await expect(field).toHaveValue('');

	await page.context().clearCookies();
	await page.goto('/sign-in?way=teach&back=/account/security/passkeys');
	await page.getByRole('button', { name: BUTTON }).click();
	await expect(page).toHaveURL('/account/security/passkeys');
	await expect(page.getByText(/last used/)).toBeVisible();
});

test('a device that does not know the finger is not enough', async ({ page }) => {
	const { id } = await aTeacherWithPassword();
	await signIn(page, id);
	const device = await aDevice(page);
	await addPasskey(page);
	await page.getByText('The passkey is there.').waitFor();
	await page.context().clearCookies();
	await setVerified(device, false);
	await page.goto('/sign-in?way=teach');
	await page.getByRole('button', { name: BUTTON }).click();
	await expect(page.getByText('The device gave no answer')).toBeVisible();
	await page.goto('/teach');
	await expect(page).toHaveURL(/\/sign-in\?back=/);
});

test('an answer is taken once: sent again, it signs nobody in', async ({ page, request }) => {
	const { id } = await aTeacherWithPassword();
	await signIn(page, id);
	await aDevice(page);
	await addPasskey(page);
	await page.getByText('The passkey is there.').waitFor();
	await page.context().clearCookies();
	await page.goto('/sign-in?way=teach');
	const sent = page.waitForRequest((one) => one.url().includes('?/passkey&'));
	await page.getByRole('button', { name: BUTTON }).click();
	const body = (await sent).postData() ?? '';
	await page.waitForURL('/teach');
	const answer =
		/name="answer"\r\n\r\n([^\r]+)/.exec(body)?.[1] ?? new URLSearchParams(body).get('answer');
	expect(answer).toContain('signature');
	const again = await request.post('/sign-in?/passkey&way=teach', {
		form: { answer: answer ?? '' },
		headers: { origin: new URL(page.url()).origin },
		maxRedirects: 0
	});
	expect(again.status()).toBe(400);
});

test('with a passkey the password alone is not enough, and the passkey does the second step', async ({
	page
}) => {
	const { id, login } = await aTeacherWithPassword();
	await signIn(page, id);
	await aDevice(page);
	await addPasskey(page);
	await page.getByText('The passkey is there.').waitFor();
	await page.context().clearCookies();
	await typePassword(page, login, '&back=/account');
	await expect(page).toHaveURL(/\/sign-in\/code/);
	await page.getByRole('button', { name: BUTTON }).click();
	await expect(page).toHaveURL('/account');
});

test('a passkey is made only with the password, and once a device', async ({ page }) => {
	const { id } = await aTeacherWithPassword();
	await signIn(page, id);
	await aDevice(page);
	await page.goto('/account/security/passkeys');
	await page.getByLabel('What do you call it?').fill('Laptop');
	await page.getByLabel('Your password now').fill('wrong');
	await page.getByRole('button', { name: 'Add this device' }).click();
	await expect(page.getByText('That is not your password.')).toBeVisible();
	await expect(page.getByLabel('What do you call it?')).toHaveValue('Laptop');
	await addPasskey(page);
	await page.getByText('The passkey is there.').waitFor();
	await addPasskey(page);
	await expect(page.getByText('This device has a passkey for your account already.')).toBeVisible();
});

test('a passkey that was removed opens nothing, and the password is enough again', async ({
	page
}) => {
	const { id, login } = await aTeacherWithPassword();
	await signIn(page, id);
	await aDevice(page);
	const name = await addPasskey(page);
	await page.getByText('The passkey is there.').waitFor();
	await page.getByRole('radio', { name }).check();
	await page.getByLabel('Your password now').first().fill(PASSWORD);
	await page.getByRole('button', { name: 'Remove this passkey' }).click();
	await expect(page.getByRole('radio', { name })).toHaveCount(0);
	await page.context().clearCookies();
	await page.goto('/sign-in?way=teach');
	await page.getByRole('button', { name: BUTTON }).click();
	await expect(page.getByRole('alert')).toHaveText(/This passkey was not accepted/);
	await typePassword(page, login);
	await expect(page).toHaveURL('/teach');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no button that could do nothing, and the page says what is missing', async ({
		page
	}) => {
		const { id } = await aTeacherWithPassword();
		await page.goto('/sign-in?way=teach');
		await expect(page.getByRole('button', { name: BUTTON })).toHaveCount(0);
		await signIn(page, id);
		await page.goto('/account/security/passkeys');
		await expect(page.getByText('Passkeys need scripts')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Add this device' })).toHaveCount(0);
	});
});

test.describe('on plain http under a name', () => {
	test.use({
		baseURL: async ({ baseURL }, use) => use(baseURL?.replace('localhost', 'bluepencil.example'))
	});

	test('there are no passkeys, and the page says why', async ({ page, baseURL }) => {
		const { id } = await aTeacherWithPassword();
		await signIn(page, id, baseURL ?? '');
		await page.goto('/account/security/passkeys');
		await expect(page.getByText('an address that begins with https')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Add this device' })).toHaveCount(0);
	});
});
