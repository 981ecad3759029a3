import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { anAssignment, someWork } from '../factories/an-assignment';
import { expect, test } from './fixtures';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

const MINUTE = 60_000;

/** Servers that a failing test leaves running. */
const started: ChildProcess[] = [];
test.afterEach(() => started.splice(0).forEach((server) => server.kill('SIGKILL')));

/** A class with an assignment and its learners; the board is open before its teacher. */
async function aBoard(page: Page, baseURL: string, names = ['Ana', 'Ben']) {
	const teacher = await newTeacher();
	const one = await newClass(teacher);
	const learners: string[] = [];
	for (const name of names) learners.push(await newLearner(one, name));
	const id = await anAssignment(db(), { id: randomUUID(), classId: one.id });
	const address = `/teach/classes/${one.id}/assignments/${id}/board`;
	await signIn(page, teacher.id, baseURL);
	await page.goto(address);
	return { teacher, address, id, learners };
}

const lane = (page: Page, name: string) => page.getByRole('region', { name });
const change = (userId: string | undefined, set: object) =>
	db()
		.updateTable('attempt')
		.set(set)
		.where('user_id', '=', userId ?? '')
		.execute();

/** Reloads would show changes too; this shows that there was none. */
async function keepPage(page: Page) {
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	return () => page.evaluate(() => 'isSamePage' in window);
}

test('a teacher sees who begins, works, asks and hands in, without reloading', async ({
	page,
	baseURL
}) => {
	const { id, learners } = await aBoard(page, baseURL ?? '');
	const [ana = '', ben = ''] = learners;
	const isSamePage = await keepPage(page);
	await expect(lane(page, 'Not started').getByRole('listitem')).toHaveText(['Ana', 'Ben']);

	const now = Date.now();
	await someWork(db(), { userId: ana, assignmentId: id, startedAt: now, savedAt: [now, now] });
	await expect(lane(page, 'Working')).toContainText('Ana');
	await expect(lane(page, 'Working')).toContainText(/2 of 3\s+just now/);

	await someWork(db(), { userId: ben, assignmentId: id, startedAt: now, handedInAt: now });
	await expect(lane(page, 'Handed in')).toContainText('Ben');
	await expect(page.getByRole('status')).toBeEmpty();

	await change(ana, { help_at: now });
	await expect(lane(page, 'Needs me')).toContainText('Asks for you');
	await expect(page.getByRole('status')).toHaveText('Ana asks for you.');
	await lane(page, 'Needs me').getByRole('button', { name: 'I came by to Ana' }).click();
	await expect(lane(page, 'Needs me')).toContainText('Nobody is asking');
	await expect(lane(page, 'Working')).toContainText('Ana');
	const row = db().selectFrom('attempt').where('user_id', '=', ana).select('help_at');
	expect(await row.executeTakeFirst()).toEqual({ help_at: null });
	expect(await isSamePage()).toBe(true);
	await expect(page.getByText(/score|points|%/i)).toHaveCount(0);
});

test('the board asks whether somebody is stuck after five quiet minutes', async ({
	page,
	baseURL
}) => {
	const { id, learners } = await aBoard(page, baseURL ?? '');
	const quiet = Date.now() - 7 * MINUTE;
	await someWork(db(), { userId: learners[0] ?? '', assignmentId: id, startedAt: quiet });
	await expect(lane(page, 'Needs me')).toContainText('Stuck? Last change 7 min ago.');
	await expect(lane(page, 'Needs me').getByRole('button')).toHaveCount(0);
});

test('the board goes on where events do not come through', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		// A proxy that holds everything back.
		class Silent extends EventTarget {
			static CLOSED = 2;
			readyState = 0;
			close() {
				this.readyState = 2;
			}
		}
		Object.assign(window, { EventSource: Silent });
	});
	const { id, learners } = await aBoard(page, baseURL ?? '');
	await someWork(db(), { userId: learners[0] ?? '', assignmentId: id, startedAt: Date.now() });
	await expect(lane(page, 'Working')).toContainText('Ana', { timeout: 15_000 });
	await expect(page.getByText('Updates every 5 seconds')).toBeVisible();
});

test('the board stops when the sign-in has ended, and says so', async ({ page, baseURL }) => {
	const { teacher, id, learners } = await aBoard(page, baseURL ?? '');
	await expect(page.getByText('Updates by itself')).toBeVisible();
	await db().deleteFrom('session').where('user_id', '=', teacher.id).execute();
	await someWork(db(), { userId: learners[0] ?? '', assignmentId: id, startedAt: Date.now() });
	await expect(page.getByText('Your sign-in has ended')).toBeVisible({ timeout: 20_000 });
	await expect(lane(page, 'Working')).not.toContainText('Ana');
	await expect(page.getByRole('link', { name: 'Sign in again' })).toBeVisible();
});

test('names with markup, emoji or direction marks are text on the board', async ({
	page,
	baseURL
}) => {
	const names = ['<img src=x onerror=alert(1)>', '🦊 Fox', '\u202eabc', '<b>Bold</b>'];
	await aBoard(page, baseURL ?? '', names);
	for (const name of names)
		await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
	await expect(page.locator('main img, main b')).toHaveCount(0);
});

test('the projector tells numbers and no names, not even in what is sent', async ({
	page,
	baseURL
}) => {
	const names = ['Anastasia', 'Benedikt'];
	const { address, id, learners } = await aBoard(page, baseURL ?? '', names);
	await page.goto(`${address}/projector`);
	const figure = (name: string) => page.locator('dl div').filter({ hasText: name });
	await expect(figure('not started').locator('dd')).toHaveText('2');
	const work = { userId: learners[0] ?? '', assignmentId: id, startedAt: Date.now() };
	await someWork(db(), { ...work, helpAt: Date.now() });
	await expect(figure('working').locator('dd')).toHaveText('1');
	await expect(figure('not started').locator('dd')).toHaveText('1');
	const sent = [
		await (await page.request.get(`${address}/projector`)).text(),
		await (await page.request.get(`${address}/events?for=room`)).text()
	].join();
	for (const name of names) expect(sent).not.toContain(name);
	expect(sent).toContain('"working":1');
});

test('another teacher and a learner cannot tell that the board exists', async ({
	browser,
	page,
	baseURL
}) => {
	const { address, learners } = await aBoard(page, baseURL ?? '');
	const stranger = await newTeacher();
	for (const [userId, status] of [
		[stranger.id, 404],
		[learners[0] ?? '', 403]
	] as const) {
		const context = await browser.newContext({ baseURL });
		await signIn(context, userId, baseURL ?? '');
		for (const path of [address, `${address}/projector`, `${address}/events`])
			expect((await context.request.get(path)).status(), path).toBe(status);
		const form = { learner: learners[0] ?? '' };
		const headers = { origin: baseURL ?? '' };
		const came = await context.request.post(`${address}?/came`, { form, headers });
		expect(came.status()).toBe(status);
		await context.close();
	}
});

test('a look at the board is written down, once an hour', async ({ page, baseURL }) => {
	const { teacher, id } = await aBoard(page, baseURL ?? '');
	await page.reload();
	const events = await db()
		.selectFrom('audit_event')
		.where('actor_id', '=', teacher.id)
		.select(['action', 'subject_id'])
		.execute();
	expect(events).toEqual([{ action: 'board-viewed', subject_id: id }]);
});

test('a second server on the same database shows the board too, and stops at once', async ({
	page,
	baseURL
}) => {
	const { address, id, learners } = await aBoard(page, baseURL ?? '');
	const port = String(Number(process.env['E2E_PORT'] ?? 4173) - 101);
	const second = `http://localhost:${port}`;
	const env = { ...process.env, PORT: port, HOST: '127.0.0.1', LOG_LEVEL: 'error' };
	const place = {
		DATA_DIR: process.env['E2E_DATA_DIR'],
		DATABASE_URL: process.env['E2E_DATABASE_URL']
	};
	const options = { env: { ...env, ...place }, stdio: 'ignore' } as const;
	const server = spawn(process.execPath, ['src/cli/serve.js'], options);
	started.push(server);
	await expect(async () => expect((await fetch(`${second}/readyz`)).ok).toBe(true)).toPass();

	const [session] = await page.context().cookies();
	const cookie = `${session?.name}=${session?.value}`;
	// As a browser asks that could take it compressed.
	const headers = { cookie, accept: 'text/event-stream', 'accept-encoding': 'gzip' };
	const response = await fetch(`${second}${address}/events`, { headers });
	expect(response.headers.get('content-encoding')).toBeNull();
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	expect((await reader?.read())?.value).toContain('"state":"not-started"');
	await someWork(db(), { userId: learners[0] ?? '', assignmentId: id, startedAt: Date.now() });
	let heard = '';
	while (!heard.includes('"state":"working"')) heard = (await reader?.read())?.value ?? 'cut';

	server.kill('SIGTERM');
	// An open connection that is cut makes this throw; one that is ended does not.
	while (!(await reader?.read())?.done);
	expect(await once(server, 'exit')).toEqual([0, null]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the board is a page that refreshes, and "I came by" works', async ({ page, baseURL }) => {
		const { address, id, learners } = await aBoard(page, baseURL ?? '');
		const now = Date.now();
		await someWork(db(), { userId: learners[0] ?? '', assignmentId: id, helpAt: now });
		await page.getByRole('link', { name: 'Refresh' }).click();
		await page.getByRole('button', { name: 'I came by to Ana' }).click();
		await expect(page).toHaveURL(address);
		await expect(lane(page, 'Needs me')).toContainText('Nobody is asking');
		await expect(page.locator('meta[http-equiv="refresh"]')).toHaveCount(1);
	});
});
