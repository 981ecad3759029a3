import type { Cookies } from '@sveltejs/kit';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { startApp, type App } from '../app';
import { findSession, insertSession } from '../repositories/sessions';
import { insertUser } from '../repositories/users';
import { readPerson } from './read-person';
import { signInAs } from './sign-in-as';
import { hashToken } from './token';

const DAY = 86_400_000;
const NAME = 'bluepencil_session';
const AGENT = `Mozilla/5.0 Firefox/140.0 ${'x'.repeat(300)}`;
let app: App;

beforeAll(async () => {
	const data = mkdtempSync(join(tmpdir(), 'bluepencil-sessions-'));
	app = await startApp({ DATA_DIR: data, LOG_LEVEL: 'silent' });
	await aSchool(app.db);
	await aTeacher(app.db);
}, 60_000);

/** A browser that keeps what it is told. */
function aBrowser(token?: string) {
	const jar = new Map(token ? [[NAME, token]] : []);
	const cookies = {
		get: (name: string) => jar.get(name),
		set: (name: string, value: string) => void jar.set(name, value),
		delete: (name: string) => void jar.delete(name)
	} as unknown as Cookies;
	const locals = { user: null } as unknown as App.Locals;
	const request = new Request('http://school.example/', { headers: { 'user-agent': AGENT } });
	return { cookies, locals, request, url: new URL(request.url) };
}

async function aSession(token: string, daysLeft: number) {
	const expiresAt = Date.now() + daysLeft * DAY;
	await insertSession(app.db, { tokenHash: hashToken(token), userId: 'teacher', expiresAt });
}

it('goes on under a new token in the second half of its life; the old one ends in a minute', async () => {
	await aSession('half-spent', 10);
	const browser = aBrowser('half-spent');
	expect(await readPerson(browser, Date.now())).toMatchObject({ id: 'teacher' });
	const next = browser.cookies.get(NAME) ?? '';
	expect(next).not.toBe('half-spent');
	const fresh = await findSession(app.db, hashToken(next));
	expect(fresh?.expiresAt).toBeGreaterThan(Date.now() + 29 * DAY);
	const old = await findSession(app.db, hashToken('half-spent'));
	expect(old?.expiresAt).toBeLessThanOrEqual(Date.now() + 60_000);
});

it('keeps its token in the first half of its life', async () => {
	await aSession('young', 25);
	const browser = aBrowser('young');
	await readPerson(browser, Date.now());
	expect(browser.cookies.get(NAME)).toBe('young');
});

it('is nobody once it has ended, and the cookie is gone', async () => {
	await aSession('ended', -1);
	const browser = aBrowser('ended');
	expect(await readPerson(browser, Date.now())).toBeNull();
	expect(browser.cookies.get(NAME)).toBeUndefined();
});

it('never signs in under the token that a device brought along', async () => {
	await aSession('planted', 25);
	const browser = aBrowser('planted');
	await signInAs(browser, { id: 'teacher', role: 'teacher' });
	expect(browser.cookies.get(NAME)).not.toBe('planted');
	expect(await findSession(app.db, hashToken('planted'))).toBeUndefined();
});

it('keeps since when a device is signed in and what it calls itself, under a new token too', async () => {
	const browser = aBrowser();
	await signInAs(browser, { id: 'teacher', role: 'teacher' });
	const marksOf = async () =>
		(await findSession(app.db, hashToken(browser.cookies.get(NAME) ?? '')))?.marks;
	const first = await marksOf();
	expect(first?.userAgent).toBe(AGENT.slice(0, 200));
	expect(first?.createdAt).toBeGreaterThan(Date.now() - 60_000);
	const token = browser.cookies.get(NAME) ?? '';
	await app.db
		.updateTable('session')
		.set({ expires_at: Date.now() + 5 * DAY })
		.where('token_hash', '=', hashToken(token))
		.execute();
	await readPerson(browser, Date.now());
	expect(browser.cookies.get(NAME)).not.toBe(token);
	expect(await marksOf()).toEqual(first);
});

it('writes the last use down by the hour, and no more often', async () => {
	const browser = aBrowser();
	await signInAs(browser, { id: 'teacher', role: 'teacher' });
	const hash = hashToken(browser.cookies.get(NAME) ?? '');
	const lastUse = async () => (await findSession(app.db, hash))?.marks.lastUsedAt ?? 0;
	const begun = await lastUse();
	expect(begun % 3_600_000).toBe(0);
	await readPerson(browser, begun + 3_599_999);
	expect(await lastUse()).toBe(begun);
	await readPerson(browser, begun + 3_600_001);
	expect(await lastUse()).toBe(begun + 3_600_000);
});

it('ends half a year after signing in, however often it was used', async () => {
	const browser = aBrowser();
	await signInAs(browser, { id: 'teacher', role: 'teacher' });
	const hash = hashToken(browser.cookies.get(NAME) ?? '');
	const begun = (at: number) =>
		app.db.updateTable('session').set({ created_at: at }).where('token_hash', '=', hash).execute();
	await begun(Date.now() - 180 * DAY + 60_000);
	expect(await readPerson(browser, Date.now())).toMatchObject({ id: 'teacher' });
	await begun(Date.now() - 180 * DAY - 1);
	expect(await readPerson(browser, Date.now())).toBeNull();
	expect(browser.cookies.get(NAME)).toBeUndefined();
	expect(await findSession(app.db, hash)).toBeUndefined();
});

it('keeps nothing about the device of a guest', async () => {
	const browser = aBrowser();
	await insertUser(app.db, { id: 'g', role: 'guest', name: '', schoolId: null, createdAt: 0 });
	await signInAs(browser, { id: 'g', role: 'guest' });
	const found = await findSession(app.db, hashToken(browser.cookies.get(NAME) ?? ''));
	expect(found?.marks).toEqual({ createdAt: null, lastUsedAt: null, userAgent: null });
});

it('over https its cookie is bound to this host, and one without that mark is nobody’s', async () => {
	await aSession('bound', 25);
	const asked = (name: string) => {
		const jar = new Map([[name, 'bound']]);
		const cookies = { get: (one: string) => jar.get(one), delete: () => undefined };
		const locals = { user: null } as unknown as App.Locals;
		const url = new URL('https://school.example/');
		return readPerson({ cookies: cookies as unknown as Cookies, locals, url }, Date.now());
	};
	expect(await asked(`__Host-${NAME}`)).toMatchObject({ id: 'teacher' });
	expect(await asked(NAME)).toBeNull();
});
