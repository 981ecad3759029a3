import { LOADED_ARTICLE, expect, test } from './fixtures';
import { newSession, newTeacher } from './people';

const url = () => process.env['E2E_URL'] ?? '';

/** What the site says to keep after a form, over http or https. */
async function kept(path: string, fields: Record<string, string>, scheme: string, cookie = '') {
	const answer = await fetch(url() + path, {
		...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
		headers: { origin: url(), accept: 'text/html', 'x-forwarded-proto': scheme, cookie }
	});
	return answer.headers.getSetCookie();
}

/** Every way in which the site sets a cookie, or takes one back. */
const WAYS: [what: string, path: string, fields: Record<string, string>, held?: boolean][] = [
	['a guest who begins', `/practice/${LOADED_ARTICLE}`, { exercise: 'loaded' }],
	['a look that is chosen', '/settings', { theme: 'dark' }],
	['signing out', '/sign-out', {}, true]
];

for (const [what, path, fields, isHeld] of WAYS) {
	test(`over https the cookie of ${what} is bound to this host, and shut to scripts and other sites`, async () => {
		const token = isHeld ? await newSession((await newTeacher()).id) : '';
		const cookies = await kept(path, fields, 'https', `__Host-bluepencil_session=${token}`);
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/^__Host-bluepencil_(session|reading)=/);
			for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
				expect(cookie.split('; '), cookie).toContain(part);
			expect(cookie).not.toMatch(/Domain=/i);
			expect(cookie.length).toBeLessThan(4096);
		}
	});

	test(`on plain http the cookie of ${what} says all that such a browser understands`, async () => {
		const token = isHeld ? await newSession((await newTeacher()).id) : '';
		const cookies = await kept(path, fields, 'http', `bluepencil_session=${token}`);
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/^bluepencil_(session|reading)=/);
			for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/'])
				expect(cookie.split('; '), cookie).toContain(part);
			expect(cookie).not.toMatch(/Secure|Domain=/i);
		}
	});
}

test('a cookie of plain http, which a neighbor could have planted, is nobody’s over https', async () => {
	const session = await newSession((await newTeacher()).id);
	const ask = async (name: string) => {
		const headers = { 'x-forwarded-proto': 'https', cookie: `${name}=${session}` };
		return (await fetch(`${url()}/teach`, { redirect: 'manual', headers })).status;
	};
	expect(await ask('__Host-bluepencil_session')).toBe(200);
	expect(await ask('bluepencil_session')).toBe(303);
});

test('whoever only reads gets no cookie at all', async () => {
	for (const path of ['/', '/practice', `/practice/${LOADED_ARTICLE}`, '/about', '/sign-in'])
		expect((await fetch(url() + path)).headers.getSetCookie(), path).toEqual([]);
});
