import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { anAnswer } from './any-answer';
import { askAs, cookieIn, site } from './asked-as';
import { expect, test } from './fixtures';
import { ELSEWHERE } from './hostile-texts';
import { db, newClass, newLearner, newSession, newTeacher } from './people';
import { RIGHTS } from './rights';
import { aCardLink, aWorld } from './rights-world';

const requestId = () => randomUUID();

test('signing in never goes on under a session that was there before', async () => {
	const learner = await newLearner(await newClass(await newTeacher()), 'Ana');
	const guest = await askAs('/practice/ice-operation-150-arrests', {
		form: { exercise: 'loaded' }
	});
	const planted = cookieIn(guest);
	expect(planted).toBeTruthy();
	const entered = await askAs(`/card/${await aCardLink(learner)}`, {
		session: planted ?? null,
		form: {}
	});
	const own = cookieIn(entered);
	expect(entered.status).toBe(303);
	expect(own).toBeTruthy();
	expect(own).not.toBe(planted);
	expect((await askAs('/account', { session: own ?? null })).status).toBe(200);
	expect((await askAs('/account', { session: planted ?? null })).status).toBe(303);
	const made = await askAs('/account', { session: 'chosenbysomebodyelse12345' });
	expect([made.status, cookieIn(made)]).toEqual([303, '']);
	const cookie = entered.headers.getSetCookie().join();
	expect(cookie).toMatch(/HttpOnly/i);
	expect(cookie).toMatch(/SameSite=Lax/i);
});

test('signing out ends the session itself, not only its cookie', async () => {
	const session = await newSession((await newTeacher()).id);
	expect((await askAs('/teach', { session })).status).toBe(200);
	await askAs('/sign-out', { session, form: {} });
	expect((await askAs('/teach', { session })).status).toBe(303);
});

/** What a browser says of a form on another site. */
const FOREIGN: Record<string, string>[] = [
	{ 'sec-fetch-site': 'cross-site' },
	{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:1' },
	{ origin: 'https://evil.example' },
	{ origin: 'null' },
	{ origin: 'http://localhost.evil.example' }
];

test('no form and no address for programs does anything for another site', async () => {
	test.setTimeout(120_000);
	const world = await aWorld();
	for (const { route, ask, body } of RIGHTS.filter(({ ask }) => ask !== 'GET')) {
		const known: Record<string, unknown> = { ...world, token: 'none' };
		const path = route.replace(/\[([^\]]+)\]/g, (_, name) => String(known[name]));
		const isProgram = route.startsWith('/api/');
		const sent = body?.(world, {}) ?? {};
		for (const [i, headers] of FOREIGN.entries()) {
			const who = (['teacher', 'learner', 'admin', 'guest'] as const)[i % 4] ?? 'guest';
			const session = world.sessions[who];
			const answer = await fetch(
				site() + path + (ask.startsWith('?/') && ask !== '?/default' ? ask : ''),
				{
					...{ method: ask.startsWith('?/') ? 'POST' : ask, redirect: 'manual' as const },
					body: isProgram
						? JSON.stringify(sent)
						: new URLSearchParams(sent as Record<string, string>),
					headers: {
						...{ accept: 'text/html', ...headers },
						...(isProgram && { 'content-type': i % 2 ? 'text/plain' : 'application/json' }),
						...(session && { cookie: `bluepencil_session=${session}` })
					}
				}
			);
			await answer.body?.cancel();
			expect.soft(answer.status, `${route} ${ask} ${JSON.stringify(headers)}`).toBe(403);
		}
	}
});

test('no page of another site can have this one as a part, and guess codes in a visitor’s name', async () => {
	const ask = async (path: string, mode: string, dest: string) => {
		const headers = {
			...{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
		};
		return (await anAnswer({ path, headers })).status;
	};
	for (const path of ['/', '/join/XXX999', '/api/progress']) {
		expect.soft(await ask(path, 'no-cors', 'image'), path).toBe(403);
		expect.soft(await ask(path, 'cors', 'empty'), path).toBe(403);
		expect.soft(await ask(path, 'navigate', 'iframe'), path).toBe(403);
	}
	// A link on another site is followed as ever.
	expect(await ask('/', 'navigate', 'document')).toBe(200);
	expect(await ask('/join/XXX999', 'navigate', 'document')).toBe(404);
});

test('nothing that is asked for leads back to another site', async () => {
	const world = await aWorld();
	const { learner } = world.sessions;
	const hosts = async (asked: string) => {
		const query = `?back=${encodeURIComponent(asked)}`;
		const form = { theme: 'dark', back: asked };
		const help = { ask: 'yes', back: asked };
		const answers = [
			await askAs('/settings', { form }),
			await askAs(`/sign-in${query}`, { session: learner }),
			await askAs(`/attempts/${world.attempt}/hand-in?/help`, { session: learner, form: help })
		];
		for (const answer of answers) expect.soft(answer.status, asked).toBe(303);
		return answers.map((one) => new URL(one.headers.get('location') ?? '', site()).host);
	};
	const own = new URL(site()).host;
	for (const asked of ELSEWHERE) expect.soft(await hosts(asked), asked).toEqual([own, own, own]);
	expect(await hosts('/schüler/€')).toEqual([own, own, own]);
	const typed = { login: 'nobody', password: 'x' };
	const page = await (await askAs('/sign-in?back=//evil.example&/teach', { form: typed })).text();
	expect(page).not.toContain('evil.example"');
});

test('fields that nobody asked for change nothing about a person', async () => {
	const world = await aWorld();
	const rights = async () =>
		db()
			.selectFrom('user')
			.select(['id', 'role', 'is_admin', 'is_operator', 'school_id'])
			.where('id', 'in', [world.learner, world.coTeacher, world.friend])
			.orderBy('id')
			.execute();
	const before = await rights();
	const more = {
		...{ role: 'teacher', isAdmin: 'yes', is_admin: '1', isOperator: '1', is_operator: '1' },
		...{
			schoolId: 'other',
			school_id: 'other',
			userId: world.friend,
			user_id: world.friend,
			id: world.friend
		}
	};
	const rows = RIGHTS.filter(
		({ ask, route }) => ask.startsWith('?/') && !/^\/(sign|admin)/.test(route)
	);
	for (const who of ['learner', 'coTeacher'] as const)
		for (const { route, ask, body } of rows) {
			if (/delete|remove|merge|leave/i.test(ask)) continue;
			const known: Record<string, unknown> = { ...world, token: 'none' };
			const path = route.replace(/\[([^\]]+)\]/g, (_, name) => String(known[name]));
			const form = { ...more, ...(body?.(world, {}) as Record<string, string>) };
			const action = ask === '?/default' ? '' : ask;
			await (await askAs(path + action, { session: world.sessions[who], form })).body?.cancel();
		}
	expect(await rights()).toEqual(before);
});

test('a field that comes twice counts once: the first', async () => {
	const teacher = await newTeacher();
	const one = await newClass(teacher, { name: 'Eights' });
	const twice = new URLSearchParams([
		...[
			['typed', 'wrong'],
			['typed', 'Eights']
		],
		['requestId', requestId()]
	]);
	const session = await newSession(teacher.id);
	const answer = await askAs(`/teach/classes/${one.id}/data?/deleteClass`, {
		session,
		form: twice
	});
	expect(answer.status).toBe(400);
});

/** Sent as it is written: clients tidy paths up. */
const rawly = (path: string, method = 'GET') =>
	new Promise<string>((resolve) => {
		const { hostname, port } = new URL(site());
		const socket = connect(Number(port), hostname);
		let text = '';
		socket.on('data', (chunk) => (text += String(chunk)));
		socket.on('close', () => resolve(text));
		socket.on('error', () => resolve(text));
		socket.write(
			`${method} ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`
		);
	});

test('no path leads out of the folder of files', async () => {
	for (const path of [
		...[
			'/../package.json',
			'/../../etc/passwd',
			'/_app/../../package.json',
			'/..%2f..%2fpackage.json'
		],
		...[
			'/%2e%2e/%2e%2e/etc/passwd',
			'/_app/%2e%2e%2f%2e%2e%2fserver/index.js',
			'/..\\..\\package.json'
		],
		...[
			'/_app/..%5c..%5cserver/manifest.js',
			'//etc/passwd',
			'/%00/etc/passwd',
			'/_app/%c0%ae%c0%ae/env.js'
		]
	]) {
		const answer = await rawly(path);
		expect(answer, path).toMatch(/^HTTP\/1\.1 (30\d|4\d\d)/);
		expect(answer, path).not.toMatch(/root:|"dependencies"|Server\b.*manifest/);
	}
});

test('an address that cannot be read, and a body that is no form, get an answer', async () => {
	for (const path of ['/%', '/teach/classes/%ff', '/attempts/%zz/loaded', '/practice/%c0%ae'])
		for (const method of ['GET', 'POST', 'DELETE'])
			expect(await rawly(path, method), `${method} ${path}`).toMatch(/^HTTP\/1\.1 400/);
	for (const [type, body] of [
		['application/json', '{}'],
		['multipart/form-data; boundary=x', '--x\r\ncontent'],
		['multipart/form-data', 'x'],
		['text/xml', '<a/>']
	])
		for (const path of ['/settings', '/sign-in?/card', '/practice/mixed', '/reset']) {
			const headers = { 'content-type': type ?? '', accept: 'text/html' };
			const answer = await fetch(site() + path, { method: 'POST', body: body ?? '', headers });
			expect([400, 415], `${path} ${type}`).toContain(answer.status);
		}
	expect((await fetch(`${site()}/healthz`)).status).toBe(200);
});

test('a field called like a part of every object is like any other', async () => {
	const form = { login: 'x', password: 'y', ['__proto__']: 'z', constructor: 'z' };
	expect((await askAs('/sign-in?/teach', { form })).status).toBe(400);
	const fields = new URLSearchParams([
		['__proto__', 'z'],
		['login', ''],
		['password', 'y']
	]);
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const told = await (await askAs('/sign-in?/teach', { form: fields, headers })).json();
	expect(told).toMatchObject({ type: 'failure', status: 400 });
});

/** Two requests on one connection, the first with a body; what came back within five seconds. */
const bothOn = (path: string, header: string) =>
	new Promise<string>((resolve) => {
		const { hostname, port } = new URL(site());
		const socket = connect(Number(port), hostname);
		let text = '';
		const end = setTimeout(() => socket.destroy(), 5000);
		socket.on('data', (chunk) => {
			text += String(chunk);
			if (/\r\nok\n/.test(text)) socket.destroy();
		});
		socket.on('close', () => (clearTimeout(end), resolve(text)));
		const body = `a=${'x'.repeat(200_000)}`;
		const type = 'content-type: application/x-www-form-urlencoded';
		const length = `content-length: ${body.length}`;
		socket.write(
			`POST ${path} HTTP/1.1\r\nhost: a\r\n${[header, type, length].join('\r\n')}\r\n\r\n`
		);
		socket.write(`${body}GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n`);
	});

test('what is answered before it was read keeps nobody waiting on the connection', async () => {
	expect(await bothOn('/admin?/code', 'sec-fetch-site: cross-site')).toMatch(/ 403 [^]* 200 /);
	expect(await bothOn('/admin/?/code', 'accept: text/html')).toMatch(/ 308 [^]* 200 /);
	expect(await bothOn('/admin/%?/code', 'accept: text/html')).toMatch(/ 400 [^]* 200 /);
	expect(await bothOn('/favicon.svg', 'accept: text/html')).toMatch(/ 200 [^]*svg[^]* 200 /);
});

test('an address that is too long to come back to is not carried along', async () => {
	const answer = await askAs(`/teach?q=${'%F0%9F%8E%89'.repeat(900)}`);
	expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
});

test('a quiz is not edited on top of one that never was', async () => {
	const { quiz, sessions } = await aWorld();
	const form = { edit: 'up:1', choice: 'none', base: 'none', requestId: requestId() };
	for (const action of ['edit', 'add']) {
		const answer = await askAs(`/teach/quizzes/${quiz}?/${action}`, {
			session: sessions.teacher,
			form
		});
		expect(answer.status, action).toBe(409);
	}
});
