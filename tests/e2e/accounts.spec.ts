import type { Browser, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { dealCode } from '$lib/domain/accounts/short-code';
import { hashSecret } from '$lib/server/auth/secret';
import { secureRandom } from '$lib/server/auth/token';
import { updateSecret } from '$lib/server/repositories/credentials';
import { expect, openRound, test } from './fixtures';
import { db, newClass, newLearner, newName, newTeacher, signIn } from './people';

const PASSWORD = 'four lazy otters';
const WORDS = 'maple river canoe';
const WRONG = 'That did not fit together. Check each line and try again.';

async function aTeacherWithPassword() {
	const teacher = await newTeacher();
	await updateSecret(db(), teacher.id, await hashSecret(PASSWORD));
	return { ...teacher, login: `${teacher.id}@school.example` };
}

async function aLearnerWithCard() {
	const one = await newClass(await newTeacher());
	const id = await newLearner(one, 'Ana');
	await updateSecret(db(), id, await hashSecret(WORDS));
	return { id, code: one.joinCode ?? '' };
}

async function typeTeacher(page: Page, login: string, password: string) {
	await page.getByLabel('Sign-in name').fill(login);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function keepAs(page: Page, name: string): Promise<string> {
	await page.goto('/keep');
	await page.getByLabel('Name').fill(name);
	await page.getByRole('button', { name: 'Get my three words' }).click();
	return (await page.locator('[data-secret-words]').textContent()) ?? '';
}

async function anotherDevice(browser: Browser, baseURL: string | undefined) {
	return (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a teacher signs in, comes back to the page asked for, and signs out', async ({
			page
		}) => {
			const { login } = await aTeacherWithPassword();
			await page.goto('/account?from=mail');
			await page.getByRole('link', { name: 'I teach', exact: true }).click();
			await typeTeacher(page, login.toUpperCase(), PASSWORD);
			await expect(page).toHaveURL('/account?from=mail');
			await page.getByRole('button', { name: 'Sign out', exact: true }).click();
			await expect(page).toHaveURL('/sign-in');
			await page.goto('/account');
			await expect(page).toHaveURL(/\/sign-in\?back=/);
		});

		test('a learner signs in with a card, words in capitals', async ({ page }) => {
			const { code } = await aLearnerWithCard();
			await page.goto('/sign-in');
			await page.getByLabel('Class code').fill(code.toLowerCase());
			await page.getByLabel('Name').fill('ANA');
			await page.getByLabel('Three words').fill('Maple-River Canoe');
			await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
			await expect(page.getByRole('link', { name: 'Account of Ana' })).toBeVisible();
			await expect(page).toHaveURL('/learn');
		});

		test('an unknown name and a wrong password get the same words', async ({ page }) => {
			const { login } = await aTeacherWithPassword();
			for (const name of [login, `${randomUUID()}@school.example`]) {
				await page.goto('/sign-in?way=teach');
				await typeTeacher(page, name, 'not the password');
				await expect(page.getByRole('alert')).toHaveText(WRONG);
				await expect(page.getByLabel('Sign-in name')).toHaveValue(name);
				if (!javaScriptEnabled) await expect(page.getByLabel('Password')).toHaveValue('');
			}
		});

		test('practice done as a guest is there after keeping it, on another device too', async ({
			page,
			browser,
			baseURL
		}) => {
			await page.goto('/practice/spot');
			await page.locator('button[name="set"]').first().click();
			await page.waitForURL(/\/attempts\//);
			const attempt = page.url();
			const name = newName();
			const words = await keepAs(page, name);
			expect(words).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/);
			await expect(page.getByRole('link', { name: `Account of ${name}` })).toBeVisible();
			expect((await page.goto(attempt))?.status()).toBe(200);
			await page.getByRole('button', { name: 'Sign out', exact: true }).click();
			// Drafts and days are dropped first: going on at once would cross with the form.
			await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
			await page.goto(attempt);
			await expect(page).toHaveURL(/\/sign-in\?back=/);

			const other = await anotherDevice(browser, baseURL);
			await other.goto('/sign-in?way=alone');
			await other.getByLabel('Name').fill(name.toUpperCase());
			await other.getByLabel('Three words').fill(words.replaceAll(' ', '-'));
			await other.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
			await expect(other).toHaveURL('/learn');
			expect((await other.goto(attempt))?.status()).toBe(200);
			await other.context().close();
		});

		test('a code carries practice to another device, once', async ({ page, browser, baseURL }) => {
			await page.goto('/practice/spot');
			await page.locator('button[name="set"]').first().click();
			await page.waitForURL(/\/attempts\//);
			const attempt = page.url();
			await page.goto('/resume');
			await page.getByRole('button', { name: 'Make a code' }).click();
			const code = (await page.locator('[data-resume-code]').textContent()) ?? '';

			const other = await anotherDevice(browser, baseURL);
			await other.goto('/resume');
			await other.getByLabel('Code').fill(code.toLowerCase());
			await other.getByRole('button', { name: 'Go on here' }).click();
			await expect(other).toHaveURL('/desk');
			expect((await other.goto(attempt))?.status()).toBe(200);
			await other.goto('/resume');
			await other.getByLabel('Code').fill(code);
			await other.getByRole('button', { name: 'Go on here' }).click();
			await expect(other.getByText('This code does not work.')).toBeVisible();
			await other.context().close();
		});
	});
}

test('a guest’s practice goes into an older account only when asked', async ({ page }) => {
	const { id, login } = await aTeacherWithPassword();
	await openRound(page, 'loaded');
	const attempt = page.url();
	await page.goto('/sign-in?way=teach&back=/desk');
	const box = page.getByRole('checkbox', { name: 'Take the practice on this device' });
	await expect(box).not.toBeChecked();
	await box.check();
	await typeTeacher(page, login, PASSWORD);
	await expect(page.getByRole('link', { name: `Account of ${id}` })).toBeVisible();
	expect((await page.goto(attempt))?.status()).toBe(200);
});

test('too many tries are told when to try again', async ({ request, baseURL }) => {
	const { login } = await aTeacherWithPassword();
	const form = { login, password: 'wrong' };
	const headers = { origin: baseURL ?? '' };
	const answers = [];
	for (let i = 0; i < 10; i++)
		answers.push(await request.post('/sign-in?/teach&way=teach', { form, headers }));
	expect(answers[0]?.status()).toBe(400);
	expect(answers.at(-1)?.status()).toBe(429);
	expect(await answers.at(-1)?.text()).toContain('Wait 10 minutes');
});

test('signing in leads to no other site', async ({ request, baseURL }) => {
	const { login } = await aTeacherWithPassword();
	const headers = { origin: baseURL ?? '' };
	for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', '/%09/evil']) {
		const url = `/sign-in?/teach&way=teach&back=${encodeURIComponent(decodeURIComponent(back))}`;
		const form = { login, password: PASSWORD };
		const answer = await request.post(url, { form, headers, maxRedirects: 0 });
		expect(answer.status(), back).toBe(303);
		expect(answer.headers()['location'], back).toBe('/teach');
	}
});

test('the session cookie is out of reach of scripts, and secure behind https', async ({
	request,
	baseURL
}) => {
	const { login } = await aTeacherWithPassword();
	const form = { login, password: PASSWORD };
	const cookieOf = async (proto: string) => {
		const headers = { origin: baseURL ?? '', 'x-forwarded-proto': proto };
		const url = '/sign-in?/teach&way=teach';
		const answer = await request.post(url, { form, headers, maxRedirects: 0 });
		return answer.headers()['set-cookie'] ?? '';
	};
	const plain = await cookieOf('http');
	expect(plain).toMatch(/bluepencil_session=.*HttpOnly.*SameSite=Lax/);
	expect(plain).not.toContain('Secure');
	expect(await cookieOf('https')).toMatch(/HttpOnly.*Secure.*SameSite=Lax/);
});

test('signing out everywhere ends the session on another device', async ({
	page,
	browser,
	baseURL
}) => {
	const { id } = await aTeacherWithPassword();
	await signIn(page, id, baseURL ?? '');
	const other = await anotherDevice(browser, baseURL);
	await signIn(other, id, baseURL ?? '');
	await other.goto('/account');
	await expect(other).toHaveURL('/account');
	await page.goto('/account');
	await page.getByRole('button', { name: 'Sign out everywhere' }).click();
	await expect(page).toHaveURL('/sign-in');
	await other.goto('/account');
	await expect(other).toHaveURL(/\/sign-in\?back=/);
	await other.context().close();
});

test('changing the password needs the old one and keeps this device signed in', async ({
	page,
	baseURL
}) => {
	const { id } = await aTeacherWithPassword();
	await signIn(page, id, baseURL ?? '');
	await page.goto('/account');
	const change = async (current: string, next: string) => {
		await page.getByLabel('Your password now').fill(current);
		await page.getByLabel('New password').fill(next);
		await page.getByRole('button', { name: 'Change password' }).click();
	};
	await change('wrong', 'umbrella marmot');
	await expect(page.getByText('That is not your password.')).toBeVisible();
	await change(PASSWORD, 'too short');
	await expect(page.getByText('Use at least 12 characters.')).toBeVisible();
	await change(PASSWORD, 'umbrella marmot');
	await expect(page.getByRole('status')).toHaveText('Saved.');
});

test('a teacher signs up with the school’s code, which its admin sees and renews', async ({
	page,
	browser,
	baseURL
}) => {
	const admin = await newTeacher();
	const code = dealCode(secureRandom);
	await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', admin.id).execute();
	const school = db().updateTable('school').where('id', '=', admin.schoolId);
	await school.set({ teacher_code: code }).execute();
	await signIn(page, admin.id, baseURL ?? '');
	await page.goto('/admin');
	const shown = page.locator('[data-teacher-code]');
	const first = (await shown.textContent()) ?? '';
	expect(first.replace('-', '')).toBe(code);
	await page.getByRole('button', { name: 'Make a new code' }).click();
	await expect(shown).not.toHaveText(first);
	const second = (await shown.textContent()) ?? '';

	const other = await anotherDevice(browser, baseURL);
	await other.goto('/sign-up');
	const login = `max-${randomUUID()}`;
	const sign = async (typed: string) => {
		await other.getByLabel('Teacher code').fill(typed);
		await other.getByLabel('Your name').fill('Max <b>Müller</b>');
		await other.getByLabel('Sign-in name').fill(login);
		await other.getByLabel('Password').fill('umbrella marmot');
		await other.getByRole('button', { name: 'Make my account' }).click();
	};
	await sign(first);
	await expect(other.getByText('This code opens no school.')).toBeVisible();
	await sign(second.toLowerCase());
	await other.waitForURL('/teach');
	await page.goto('/admin');
	const row = page.getByRole('listitem').filter({ hasText: login });
	await expect(row.locator('bdi').first()).toHaveText('Max <b>Müller</b>');

	await row.getByRole('button', { name: 'Make a reset link' }).click();
	const link = (await row.locator('code').textContent()) ?? '';
	await other.goto(link);
	await other.getByLabel('New password').fill('grapefruit juice');
	await other.getByRole('button', { name: 'Set password and sign in' }).click();
	await other.waitForURL('/teach');
	expect((await other.goto(link))?.status()).toBe(404);
	await other.context().close();
});

test('an attempt asks a visitor without a session to sign in, and a stranger nothing', async ({
	request,
	playwright,
	baseURL
}) => {
	const path = `/attempts/${randomUUID()}/loaded`;
	const answer = await request.get(path, { maxRedirects: 0 });
	expect(answer.status()).toBe(303);
	expect(answer.headers()['location']).toBe(`/sign-in?back=${encodeURIComponent(path)}`);
	const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {});
	const form = { set: 'loaded' };
	await stranger.post('/practice/spot', { form, headers: { origin: baseURL ?? '' } });
	expect((await stranger.get(path)).status()).toBe(404);
});
