import { readdirSync } from 'node:fs';
import { anAnswer, KINDS, type Came } from './any-answer';
import { expect, test } from './fixtures';
import { aWorld } from './rights-world';

const HTTPS = { 'x-forwarded-proto': 'https' };

/** A value of the policy, by its directive. */
function policyOf({ headers }: Came): Map<string, string> {
	const parts = String(headers['content-security-policy'] ?? '').split(';');
	return new Map(
		parts.map((part) => {
			const [name = '', ...values] = part.trim().split(' ');
			return [name, values.join(' ')];
		})
	);
}

function expectSafe(came: Came) {
	expect.soft(came.headers['x-content-type-options']).toBe('nosniff');
	expect.soft(came.headers['referrer-policy']).toBe('same-origin');
	expect.soft(came.headers['cross-origin-resource-policy']).toBe('same-origin');
	expect.soft(came.headers['x-frame-options']).toBe('DENY');
	expect.soft(came.headers['permissions-policy']).toContain('camera=()');
	expect.soft(came.headers['access-control-allow-origin']).toBeUndefined();
	expect.soft(came.headers['x-powered-by']).toBeUndefined();
	expect.soft(came.headers['server']).toBeUndefined();
	const policy = policyOf(came);
	for (const name of ['default-src', 'object-src', 'base-uri', 'frame-ancestors'])
		expect.soft(policy.get(name), name).toBe("'none'");
	expect.soft(policy.get('script-src')).toMatch(/^'self'( 'nonce-[^']+')?$/);
	expect.soft(policy.get('style-src') ?? "'self'").not.toContain('unsafe-inline');
	expect.soft(["'none'", "'self'"]).toContain(policy.get('form-action'));
}

for (const [name, status, ask] of KINDS)
	test(`${name} says what a browser may do with it`, async () => {
		const { headers, ...rest } = ask(await aWorld());
		const plain = await anAnswer({ ...rest, headers });
		expect(plain.status).toBe(status);
		expectSafe(plain);
		expect.soft(plain.headers['strict-transport-security']).toBeUndefined();
	});

test('over https every kind of answer asks for https the next time, and for a window of its own', async () => {
	const world = await aWorld();
	for (const [name, , ask] of KINDS) {
		// The cookies of plain http are nobody's over https: here only the headers matter.
		const { headers, ...rest } = ask(world);
		const came = await anAnswer({ ...rest, headers: { ...headers, ...HTTPS } });
		expect.soft(came.headers['strict-transport-security'], name).toMatch(/^max-age=31536000/);
		expect.soft(came.headers['cross-origin-opener-policy'], name).toBe('same-origin');
		expectSafe(came);
	}
});

test('what somebody with an account gets stays in no cache; nothing of anybody is public', async () => {
	const world = await aWorld();
	for (const [name, status, ask] of KINDS) {
		const asked = ask(world);
		// Kit lets a script that an old page asks for be asked for again.
		if (asked.path.startsWith('/_app/')) continue;
		const caching = String((await anAnswer(asked)).headers['cache-control'] ?? '');
		// Refused before anything is looked up, it is the same for everybody.
		const isPersonal = asked.session && status !== 403;
		expect.soft(caching, name).toContain(isPersonal ? 'no-store' : 'no-');
		expect.soft(caching, name).not.toContain('public');
	}
});

test('files of the build alone may be kept, and for good, as their names change with them', async () => {
	const [script = ''] = readdirSync('build/client/_app/immutable/chunks').filter((file) =>
		file.endsWith('.js')
	);
	const came = await anAnswer({ path: `/_app/immutable/chunks/${script}` });
	expect(came.status).toBe(200);
	expectSafe(came);
	expect(came.headers['cache-control']).toContain('immutable');
	expect(came.headers['content-type']).toContain('javascript');
});

test('every answer with a body says what it is', async () => {
	const world = await aWorld();
	for (const [name, status, ask] of KINDS) {
		const asked = ask(world);
		// Two words that the adapter says before any hook; `nosniff` holds for them.
		const isBare = status === 400 && asked.path.includes('%E0');
		if ((status >= 300 && status < 400) || isBare || asked.path.startsWith('/_app/')) continue;
		const { headers } = await anAnswer(asked);
		expect.soft(headers['content-type'], name).toMatch(/^(text|application|image)\/[\w+.-]+/);
	}
});

test('a download is a file to keep, under a name that cannot break the header', async () => {
	const world = await aWorld();
	const came = await anAnswer({
		path: `/teach/classes/${world.class}/data/export?as=scores`,
		session: world.sessions.teacher
	});
	expect(came.headers['content-disposition']).toMatch(
		/^attachment; filename="[\w -]+\.csv"; filename\*=UTF-8''[\w.%~!-]+$/
	);
});

test('TRACE and methods that nobody wrote are answered with no echo', async () => {
	for (const method of ['TRACE', 'PROPFIND']) {
		const came = await anAnswer({ path: '/', method, headers: { 'x-secret': 'echo' } });
		expect(came.status).toBeGreaterThanOrEqual(400);
		expect(came.status).toBeLessThan(500);
		expect(came.headers['x-secret']).toBeUndefined();
	}
});

test('no folder is listed, and nothing beside the built files is served', async () => {
	const paths = ['/_app/', '/_app/immutable/', '/.git/HEAD', '/package.json', '/.env', '/data/'];
	const deeper = ['/..%2fpackage.json', '/%2e%2e/package.json', '/_app/..%2f..%2fhandler.js'];
	for (const path of [...paths, ...deeper])
		expect.soft((await anAnswer({ path })).status, path).toBeGreaterThanOrEqual(400);
});
