import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { codeOf, setUpApp, typePassword } from './a-second-factor';
import { clickWord, expect, handIn, LOADED_ARTICLE, test, whenScriptsRun } from './fixtures';
import { ownServer } from './own-server';

const BASE_PATH = '/bluepencil';
const BUILD_DIR = join(import.meta.dirname, '../../.svelte-kit/below-a-path/build');
const server = ownServer(315, { BASE_PATH, BUILD_DIR });
const at = (path: string) => server.address + BASE_PATH + path;

test.use({ baseURL: server.address });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	// A build of its own: where a site lives is decided when it is built.
	test.setTimeout(400_000);
	execFileSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
		{
			env: { ...process.env, NODE_ENV: 'production', BASE_PATH, BUILD_DIR },
			stdio: 'ignore'
		}
	);
	await server.start();
});
test.afterAll(() => server.stop('SIGTERM'));

/** What the page asks for outside the base, from now on; and what it shows that leads there. */
function strays(page: Page) {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname, protocol } = new URL(request.url());
		if (protocol === 'http:' && !`${pathname}/`.startsWith(`${BASE_PATH}/`)) asked.push(pathname);
	});
	const shown = () =>
		page
			.locator('a[href^="/"], form[action^="/"], button[formaction^="/"]')
			.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
	return async () => [
		...asked,
		...(await shown()).filter((html) => !/(href|action)="\/bluepencil(\/|\?|")/.test(html))
	];
}

test('below a path, a visitor walks from the start page through an article to its result', async ({
	page
}) => {
	test.slow();
	const outside = strays(page);
	await page.goto(at('/'));
	expect(await outside()).toEqual([]);
	await page.getByRole('navigation', { name: 'Site' }).getByText('Practice').click();
	await expect(page).toHaveURL(at('/practice'));
	await expect(page.locator('nav [aria-current="page"]')).toHaveText('Practice');
	await page.locator(`a[href$="/practice/${LOADED_ARTICLE}"]`).first().click();
	await expect(page).toHaveURL(at(`/practice/${LOADED_ARTICLE}`));
	expect(await outside()).toEqual([]);

	await page.locator('button[name="exercise"][value="loaded"]').click();
	await whenScriptsRun(page);
	await clickWord(page, 'heinous');
	await expect(page.locator('[data-save="saving"]')).toBeVisible();
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	expect(await outside()).toEqual([]);
	await handIn(page);
	await expect(page).toHaveURL(/\/bluepencil\/attempts\/[^/]+\/loaded\/result$/);
	expect(await outside()).toEqual([]);

	for (const { path } of await page.context().cookies(at('/'))) expect(path).toBe(BASE_PATH);
	expect(await page.context().cookies(server.address)).toEqual([]);
});

test('below a path, the page for what is refused at the door leads back into the site', async ({
	request
}) => {
	const headers = { origin: 'http://evil.example', accept: 'text/html' };
	const refused = await request.post(at('/join'), { headers, form: {} });
	expect(refused.status()).toBe(403);
	const links = [...(await refused.text()).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
	expect(links).toContain(`${BASE_PATH}/error.css`);
	for (const link of links) expect(link).toMatch(/^\/bluepencil\//);
});

test('below a path, a school is set up, its teacher signs in, and a pupil joins her class', async ({
	page,
	browser
}) => {
	test.slow();
	const outside = strays(page);
	const link = server.printed().find((line) => line.includes('/set-up/')) ?? '';
	expect(link.trim()).toContain(at('/set-up/'));
	await page.goto(link.trim());
	await page.getByLabel('Name of the school').fill('Mill Street School');
	await page.getByLabel('Your name').fill('Rosa Delgado');
	await page.getByLabel('Sign-in name').fill('Rosa');
	await page.getByLabel('Password').fill('four lazy otters');
	await page.getByRole('button', { name: 'Set up and go on' }).click();
	await page.waitForURL(at('/teach'));
	expect(await outside()).toEqual([]);
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();

	// Somebody who opens a page of a teacher is led to sign in, and back.
	await page.goto(at('/teach/classes/new'));
	await expect(page).toHaveURL(/\/bluepencil\/sign-in\?back=/);
	await page.getByRole('link', { name: 'I teach' }).click();
	await page.getByLabel('Sign-in name').fill('Rosa');
	await page.getByLabel('Password').fill('four lazy otters');
	await page.locator('main').getByRole('button', { name: 'Sign in', exact: true }).click();
	await page.waitForURL(at('/teach/classes/new'));
	await page.getByLabel('Name of the class').fill('English 8b');
	await page.getByRole('button', { name: 'Create class' }).click();
	await page.waitForURL(/\/bluepencil\/teach\/classes\/[^/]+$/);
	const door = page.locator('a[href*="/join/"]').first();
	const address = (await door.getAttribute('href')) ?? '';
	expect(address).toContain(at('/join/'));
	expect(await outside()).toEqual([]);

	// Also without scripts.
	const context = await browser.newContext({ javaScriptEnabled: false });
	const pupil = await context.newPage();
	await pupil.goto(at('/join'));
	await pupil.getByLabel('Class code').fill(address.split('/').at(-1) ?? '');
	await pupil.getByRole('button', { name: 'Next' }).click();
	await pupil.getByLabel('Your name').fill('Ana');
	await pupil.getByRole('button', { name: 'Join the class' }).click();
	await expect(pupil.getByText('Write it down or take a photo.')).toBeVisible();
	await pupil.getByRole('link', { name: 'I have it, go on' }).click();
	await expect(pupil).toHaveURL(at('/learn'));
	await context.close();
});

test('below a path, a teacher signs in with password and code', async ({ page }) => {
	await typePassword(page, 'Rosa', '', at(''));
	await page.waitForURL(at('/teach'));
	const { secret } = await setUpApp(page, at(''));
	await page.context().clearCookies();
	await typePassword(page, 'Rosa', '', at(''));
	await expect(page).toHaveURL(/\/bluepencil\/sign-in\/code/);
	for (const { path } of await page.context().cookies(at('/sign-in/code')))
		expect(path).toMatch(/^\/bluepencil(\/|$)/);
	await page.getByLabel('Code from the app').fill(codeOf(secret));
	await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect(page).toHaveURL(at('/teach'));
	expect(await page.context().cookies(at('/sign-in/code'))).toHaveLength(1);
});

test('below a path, the page for “no network” is nobody’s, as it stands in for those of anybody', async ({
	request
}) => {
	const page = await (await request.get(at('/offline'))).text();
	expect(page).toContain('reader:null');
	expect(await (await request.get(at('/about'))).text()).toContain('reader:"nobody"');
});
