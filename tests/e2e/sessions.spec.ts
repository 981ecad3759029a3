import { hashToken } from '$lib/server/auth/token';
import { expect, test } from './fixtures';
import { SESSION_COOKIE, db, newClass, newLearner, newSession, newTeacher, signIn } from './people';
import { aWorld } from './rights-world';

const url = () => process.env['E2E_URL'] ?? '';

/** The status of a page, with that session. */
async function statusWith(session: string, path: string): Promise<number> {
	const headers = { cookie: `${SESSION_COOKIE}=${session}`, accept: 'text/html' };
	return (await fetch(url() + path, { redirect: 'manual', headers })).status;
}

const post = (path: string, session: string, fields: Record<string, string> = {}) =>
	fetch(url() + path, {
		...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
		headers: { cookie: `${SESSION_COOKIE}=${session}`, accept: 'text/html', origin: url() }
	});

test('after signing out the old cookie opens nothing, wherever it was copied to', async () => {
	const session = await newSession((await newTeacher()).id);
	expect(await statusWith(session, '/teach')).toBe(200);
	const out = await post('/sign-out', session);
	expect(out.status).toBe(303);
	expect(out.headers.get('set-cookie')).toMatch(/bluepencil_session=;.*Max-Age=0/);
	expect(await statusWith(session, '/teach')).toBe(303);
});

test('a link does not sign anybody out', async () => {
	const session = await newSession((await newTeacher()).id);
	expect(await statusWith(session, '/sign-out')).toBe(405);
	expect(await statusWith(session, '/teach')).toBe(200);
});

test('with the account all its sessions end', async () => {
	const teacher = await newTeacher();
	const learner = await newLearner(await newClass(teacher));
	const sessions = [await newSession(learner), await newSession(learner)];
	await db().deleteFrom('enrollment').where('user_id', '=', learner).execute();
	const [first = '', second = ''] = sessions;
	expect(await statusWith(second, '/account')).toBe(200);
	const gone = await post('/account/data?/delete', first, { typed: 'Ana' });
	expect(gone.status).toBe(303);
	for (const session of sessions) expect(await statusWith(session, '/account')).toBe(303);
});

test('a cookie that was made up, emptied or taken from the table opens nothing', async () => {
	const { id } = await newTeacher();
	await newSession(id);
	const row = await db()
		.selectFrom('session')
		.where('user_id', '=', id)
		.select('token_hash')
		.executeTakeFirstOrThrow();
	for (const made of [row.token_hash, '', 'x'.repeat(4000), "' or 1=1 --", id, '%00'])
		expect.soft(await statusWith(made, '/teach'), made).toBe(303);
});

test('a right that is taken away is gone with the next request', async () => {
	const world = await aWorld();
	const page = `/teach/classes/${world.class}`;
	expect(await statusWith(world.sessions.coTeacher, page)).toBe(200);
	await db().deleteFrom('class_teacher').where('user_id', '=', world.coTeacher).execute();
	expect(await statusWith(world.sessions.coTeacher, page)).toBe(404);
	expect(await statusWith(world.sessions.admin, '/admin')).toBe(200);
	const { user_id: admin } = await db()
		.selectFrom('session')
		.where('token_hash', '=', hashToken(world.sessions.admin))
		.select('user_id')
		.executeTakeFirstOrThrow();
	await db().updateTable('user').set({ is_admin: 0 }).where('id', '=', admin).execute();
	expect(await statusWith(world.sessions.admin, '/admin')).toBe(403);
});

test('every page of somebody with an account says how to sign out', async ({ page, baseURL }) => {
	const { id } = await newTeacher();
	await signIn(page, id, baseURL);
	for (const path of ['/', '/teach', '/teach/quizzes', '/account', '/practice', '/about']) {
		await page.goto(path);
		const out = page.getByRole('button', { name: 'Sign out' });
		await expect(out.or(page.getByText('Sign out')).first()).toBeAttached();
	}
});

test('after signing out, "Back" shows nothing of the class, and the device keeps no name', async ({
	page,
	baseURL
}) => {
	const teacher = await newTeacher();
	const one = await newClass(teacher, { name: 'Zebra class' });
	await newLearner(one, 'Quentin Zeta');
	await signIn(page, teacher.id, baseURL);
	await page.goto(`/teach/classes/${one.id}/roster`);
	await expect(page.getByText('Quentin Zeta').first()).toBeVisible();
	await page.goto('/account');
	await page.getByRole('button', { name: 'Sign out', exact: true }).last().click();
	await expect(page).toHaveURL(/\/sign-in/);
	for (let i = 0; i < 2; i++) {
		await page.goBack();
		await page.waitForLoadState();
		await expect(page.locator('body')).not.toContainText('Quentin Zeta');
	}
	const kept = await page.evaluate(async () => {
		const stores = (await indexedDB.databases()).map(({ name }) => name);
		return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, stores]);
	});
	expect(kept).not.toMatch(/Quentin|Zebra/);
});

test('the token of a session is in no page, no data and no address', async ({ page, baseURL }) => {
	const { id } = await newTeacher();
	await signIn(page, id, baseURL);
	const [cookie] = (await page.context().cookies()).filter(({ name }) => name === SESSION_COOKIE);
	const token = cookie?.value ?? '';
	expect(token.length).toBeGreaterThan(20);
	for (const path of ['/teach', '/account', '/account/data/export', '/teach/__data.json']) {
		const answer = await page.request.get(path);
		expect.soft(await answer.text(), path).not.toContain(token);
		expect.soft(answer.url()).not.toContain(token);
	}
});
