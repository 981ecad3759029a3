import type { Page } from '@playwright/test';
import { hashToken } from '$lib/server/auth/token';
import { findSession } from '$lib/server/repositories/sessions';
import {
	aTeacherWithApp,
	aTeacherWithPassword,
	codeOf,
	PASSWORD,
	typePassword
} from './a-second-factor';
import { expect, test } from './fixtures';
import { db, newSession, newTeacher, SESSION_COOKIE, signIn } from './people';

const WRONG = 'This code does not fit. Wait for the next one, then try again.';
const send = (page: Page) =>
	page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();

async function cookieOf(page: Page, name = SESSION_COOKIE) {
	return (await page.context().cookies()).find((one) => one.name === name)?.value;
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a teacher sets an app up, and signs in with password and code', async ({ page }) => {
			const { login, secret, codes } = await aTeacherWithApp(page);
			expect(new Set(codes).size).toBe(10);
			await page.context().clearCookies();
			await typePassword(page, login, '&back=/account');
			await expect(page).toHaveURL(/\/sign-in\/code/);
			expect(await cookieOf(page)).toBeUndefined();

			const field = page.getByLabel('Code from the app');
			await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
			await expect(field).toHaveAttribute('inputmode', 'numeric');
			await field.fill('000000');
			await send(page);
			await expect(page.getByText(WRONG)).toBeVisible();
			const code = codeOf(secret);
			await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
			await send(page);
			await expect(page).toHaveURL('/account');
			expect(await cookieOf(page, 'bluepencil_second_step')).toBeUndefined();
		});

		test('a recovery code signs in once', async ({ page }) => {
			const { login, codes } = await aTeacherWithApp(page);
			const use = async () => {
				await page.context().clearCookies();
				await typePassword(page, login);
				await page.getByText('No phone at hand?').click();
				await page.getByLabel('Recovery code').fill((codes[0] ?? '').toLowerCase());
				await page.getByRole('button', { name: 'Sign in with this code' }).click();
			};
			await use();
			await expect(page).toHaveURL('/teach');
			await page.goto('/account/security');
			await expect(page.getByText('9 codes are left.')).toBeVisible();
			await use();
			await expect(page.getByText(WRONG)).toBeVisible();
		});

		test('turning the app off needs the password', async ({ page }) => {
			const { login } = await aTeacherWithApp(page);
			await page.goto('/account/security/app');
			const remove = async (password: string) => {
				await page.getByLabel('Your password now').fill(password);
				await page.getByRole('button', { name: 'Turn the app off' }).click();
			};
			await remove('wrong');
			await expect(page.getByText('That is not your password.')).toBeVisible();
			await remove(PASSWORD);
			await expect(page).toHaveURL('/account/security');
			await page.context().clearCookies();
			await typePassword(page, login);
			await expect(page).toHaveURL('/teach');
		});

		test('a school that needs a second factor lets its teachers do nothing else first', async ({
			page
		}) => {
			const admin = await newTeacher();
			const { login } = await aTeacherWithPassword(admin.schoolId);
			await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', admin.id).execute();
			await signIn(page, admin.id);
			await page.goto('/admin');
			await page.getByRole('checkbox', { name: 'Teachers need a second factor' }).check();
			await page.getByRole('button', { name: 'Save' }).first().click();
			await expect(page).toHaveURL('/account/security');

			await page.context().clearCookies();
			await typePassword(page, login);
			await expect(page.getByText('Your school asks its teachers')).toBeVisible();
			for (const path of ['/teach', '/account/data', '/practice']) {
				await page.goto(path);
				await expect(page, path).toHaveURL('/account/security');
			}
			await page.getByRole('link', { name: 'Set up an app' }).click();
			await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
		});

		test('one device signs another out', async ({ page, browser, baseURL }) => {
			const { login, id } = await aTeacherWithPassword();
			await typePassword(page, login);
			await page.waitForURL('/teach');
			const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
			await signIn(other, id, baseURL ?? '');
			expect((await other.goto('/account'))?.status()).toBe(200);

			await page.goto('/account/sessions');
			const items = page.getByRole('main').getByRole('listitem');
			await expect(items).toHaveCount(2);
			const here = items.filter({ hasText: 'this one' });
			await expect(here).toContainText('Chrome on Linux');
			await expect(here.getByRole('button')).toHaveCount(0);
			await items.getByRole('button', { name: 'Sign out' }).click();
			await expect(items).toHaveCount(1);
			await other.goto('/account');
			await expect(other).toHaveURL(/\/sign-in\?back=/);
			await other.context().close();
		});
	});
}

test('half a sign-in opens nothing', async ({ page }) => {
	const { login } = await aTeacherWithApp(page);
	await page.context().clearCookies();
	await typePassword(page, login);
	await page.waitForURL(/\/sign-in\/code/);
	for (const path of ['/teach', '/account', '/account/security']) {
		await page.goto(path);
		await expect(page, path).toHaveURL(/\/sign-in\?back=/);
	}
	const half = (await cookieOf(page, 'bluepencil_second_step')) ?? '';
	expect(half).not.toBe('');
	const origin = new URL(page.url()).origin;
	const planted = { headers: { cookie: `${SESSION_COOKIE}=${half}` }, redirect: 'manual' as const };
	expect((await fetch(`${origin}/teach`, planted)).status).toBe(303);
});

test('signing in ends the session that the device brought along, and begins another', async ({
	page
}) => {
	const { login, secret } = await aTeacherWithApp(page);
	const stranger = await newTeacher();
	const planted = await newSession(stranger.id);
	await page.context().clearCookies();
	await typePassword(page, login);
	const url = new URL(page.url()).origin;
	await page.context().addCookies([{ name: SESSION_COOKIE, value: planted, url }]);
	await page.getByLabel('Code from the app').fill(codeOf(secret));
	await send(page);
	await page.waitForURL('/teach');
	expect(await cookieOf(page)).not.toBe(planted);
	expect(await findSession(db(), hashToken(planted))).toBeUndefined();
});

test('a password that was reset by a link does not stand in for the second factor', async ({
	page,
	browser,
	baseURL
}) => {
	const { id, schoolId } = await aTeacherWithApp(page);
	const admin = await newTeacher(schoolId);
	await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', admin.id).execute();
	const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
	await signIn(other, admin.id, baseURL ?? '');
	await other.goto('/admin');
	const row = other.getByRole('listitem').filter({ hasText: id });
	await row.getByRole('button', { name: 'Make a reset link' }).click();
	const link = (await row.locator('code').textContent()) ?? '';
	await page.context().clearCookies();
	await page.goto(link);
	await page.getByLabel('New password').fill('grapefruit juice');
	await page.getByRole('button', { name: 'Set password and sign in' }).click();
	await expect(page).toHaveURL(/\/sign-in\/code/);
	await other.context().close();
});

test('an admin takes a colleague’s factor away, who is told at the next sign-in', async ({
	page,
	browser,
	baseURL
}) => {
	const { id, login, schoolId } = await aTeacherWithApp(page);
	const admin = await newTeacher(schoolId);
	await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', admin.id).execute();
	const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
	await signIn(other, admin.id, baseURL ?? '');
	await other.goto('/admin');
	const row = other.getByRole('listitem').filter({ hasText: id });
	await row.getByRole('button', { name: 'Take second factor away' }).click();
	await expect(other.getByText('The second factor is gone.')).toBeVisible();
	await page.goto('/teach');
	await expect(page).toHaveURL(/\/sign-in\?back=/);
	await typePassword(page, login);
	await expect(page).toHaveURL('/account/security');
	await expect(page.getByText('An administrator has taken your second factor away.')).toBeVisible();
	await other.goto('/admin/log');
	await expect(other.getByText(/took the second factor of .* away/)).toBeVisible();
	await other.context().close();
});

test('codes are guessed six times at most', async ({ page }) => {
	const { login, secret } = await aTeacherWithApp(page);
	await page.context().clearCookies();
	await typePassword(page, login);
	await page.waitForURL(/\/sign-in\/code/);
	const field = page.getByLabel('Code from the app');
	for (let i = 0; i < 6; i++) {
		await field.fill('000000');
		const answered = page.waitForResponse((one) => one.request().method() === 'POST');
		await send(page);
		await answered;
	}
	await field.fill(codeOf(secret));
	await send(page);
	await expect(page.getByText('That was too many tries. Wait 15 minutes')).toBeVisible();
});

test('recovery codes can be kept as a file, and new ones end the old', async ({ page }) => {
	const { codes } = await aTeacherWithApp(page);
	const begun = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save as a file' }).click();
	const file = await (await begun).createReadStream();
	let text = '';
	for await (const part of file) text += String(part);
	for (const code of codes) expect(text).toContain(code);

	await page.goto('/account/security/recovery-codes');
	await page.getByLabel('Your password now').fill(PASSWORD);
	await page.getByRole('button', { name: 'Make ten new codes' }).click();
	const shown = page.locator('[data-recovery-code]');
	await expect(shown).toHaveCount(10);
	expect(await shown.allTextContents()).not.toContain(codes[0]);
});

test('an app can be set up and used by keyboard alone', async ({ page }) => {
	const { id } = await aTeacherWithPassword();
	await signIn(page, id);
	await page.goto('/account/security');
	await page.getByRole('link', { name: 'Set up an app' }).focus();
	await page.keyboard.press('Enter');
	await page.getByLabel('Your password now').focus();
	await page.keyboard.type(PASSWORD);
	await page.keyboard.press('Enter');
	const secret = (await page.locator('[data-app-secret]').textContent()) ?? '';
	await page.getByLabel('Code from the app').focus();
	await page.keyboard.type(codeOf(secret));
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText(/The app is on/);
});

test('an admin takes a copy of the log of some days, and the log tells it', async ({ page }) => {
	const admin = await newTeacher();
	await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', admin.id).execute();
	await signIn(page, admin.id);
	await page.goto('/admin/log');
	const today = new Date().toISOString().slice(0, 10);
	await page.getByLabel('From').fill(today);
	const take = async (button: string) => {
		const begun = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const download = await begun;
		let text = '';
		for await (const part of await download.createReadStream()) text += String(part);
		return { name: download.suggestedFilename(), text };
	};
	const table = await take('Save as a table');
	expect(table.name).toBe(`Log ${today}.csv`);
	expect(table.text).toMatch(/^Time \(UTC\),Action,What happened,/);
	const lines = await take('Save for programs');
	expect(lines.name).toBe(`Log ${today}.jsonl`);
	const entries = lines.text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as object);
	expect(entries).toMatchObject([{ action: 'log-exported' }, { action: 'log-exported' }]);

	await page.getByLabel('From').fill('2020-01-01');
	await page.getByLabel('To', { exact: true }).fill('2020-01-02');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByText('took a copy of the log')).toHaveCount(0);
	await page.goto('/admin/log');
	await expect(page.getByText('took a copy of the log')).toHaveCount(2);
});
