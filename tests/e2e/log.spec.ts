import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from './fixtures';
import { newSession, newTeacher, SESSION_COOKIE } from './people';
import { aWorld } from './rights-world';

// A server on the database of the others, whose log is read.
const port = Number(process.env['E2E_PORT'] ?? 4173) - 350;
const address = `http://localhost:${port}`;
let server: ChildProcess;
let written = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'info' };
	server = spawn(process.execPath, ['src/cli/serve.js'], {
		env: { ...env, DATA_DIR: process.env['E2E_DATA_DIR'] },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	server.stdout?.on('data', (part) => (written += String(part)));
	server.stderr?.on('data', (part) => (written += String(part)));
	await expect(async () => expect((await fetch(`${address}/readyz`)).ok).toBe(true)).toPass();
});

test.afterAll(() => void server.kill('SIGKILL'));

const ask = (path: string, session: string, given: RequestInit = {}) =>
	fetch(address + path, {
		...{ redirect: 'manual', ...given },
		headers: { cookie: `${SESSION_COOKIE}=${session}`, accept: 'text/html', ...given.headers }
	});

interface Line {
	msg: string;
	time: number;
	method?: string;
	route?: string | null;
	status?: number;
}

/** The lines about requests so far; a line that is no JSON is the greeting of the start. */
const lines = () =>
	written
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as Line);

test('each request leaves a line of JSON: when, what, which page, and how it went', async () => {
	const { id } = await newTeacher();
	const begin = Date.now();
	await ask('/teach', await newSession(id));
	await expect(() => {
		const line = lines().find(({ route, time }) => route === '/teach' && time >= begin);
		expect(line).toMatchObject({ msg: 'request', method: 'GET', status: 200 });
	}).toPass();
});

test('whoever is refused leaves a line too', async () => {
	const { sessions } = await aWorld();
	await ask('/teach/classes/new', sessions.learner);
	await ask('/admin', sessions.teacher);
	const body = new URLSearchParams({ login: 'nobody', password: 'a guess of mine' });
	const sent = { method: 'POST', body, headers: { origin: address } };
	await ask('/sign-in?/teach', '', sent);
	await ask('/settings', '', { ...sent, headers: { origin: 'https://elsewhere.example' } });
	await expect(() => {
		const told = lines().map(({ method, route, status }) => `${method} ${route} ${status}`);
		expect(told).toContain('GET /teach/classes/new 403');
		expect(told).toContain('GET /admin 403');
		expect(told).toContain('POST /(account)/sign-in 400');
		expect(told).toContain('POST /settings 403');
	}).toPass();
});

test('the log holds no secret, no session, no name and no address', async () => {
	const { sessions, code } = await aWorld();
	const secret = 'correct horse battery staple';
	const session = sessions.teacher;
	const body = new URLSearchParams({ login: 'somebody@mail.example', password: secret });
	await ask('/sign-in?/teach', session, { method: 'POST', body, headers: { origin: address } });
	await ask(`/join/${code}?name=Ana`, session);
	await ask('/reset/AAAA-a-secret-link', session, {
		headers: { 'x-forwarded-for': '203.0.113.9' }
	});
	await expect(() => {
		expect(lines().some(({ route }) => route === '/(account)/reset/[token]')).toBe(true);
	}).toPass();
	for (const word of [secret, session, 'somebody', code, 'Ana', 'secret-link', '203.0.113.9'])
		expect(written).not.toContain(word);
});

test('nothing that is asked for can begin a line of its own', async () => {
	const before = lines().length;
	await ask('/practice/x%0A%7B%22msg%22%3A%22forged%22%7D', '');
	await expect(() => expect(lines().length).toBeGreaterThan(before)).toPass();
	expect(lines().map(({ msg }) => msg)).not.toContain('forged');
});
