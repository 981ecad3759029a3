import { request as ask } from 'node:http';
import { SESSION_COOKIE } from './people';
import type { World } from './rights-world';

/** One answer of the server as it came: nothing followed, nothing read on. */
export interface Came {
	status: number;
	headers: Record<string, string | string[] | undefined>;
}

interface Ask {
	method?: string;
	path: string;
	session?: string | null;
	headers?: Record<string, string>;
	body?: string;
}

/** Ask in any way, also in those that `fetch` will not; a stream is left once its headers are there. */
export function anAnswer({ method = 'GET', path, session, headers, body }: Ask): Promise<Came> {
	const url = process.env['E2E_URL'] ?? '';
	const { hostname, port } = new URL(url);
	const cookie = session ? { cookie: `${SESSION_COOKIE}=${session}` } : {};
	const given = { accept: 'text/html', origin: url, ...cookie, ...headers };
	return new Promise((resolve, reject) => {
		const asked = ask({ method, hostname, port, path, headers: given }, (came) => {
			resolve({ status: came.statusCode ?? 0, headers: came.headers });
			came.destroy();
		});
		asked.once('error', reject);
		asked.end(body);
	});
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** Each kind of answer that the server gives: its status, and how to get it. */
export const KINDS: [name: string, status: number, ask: (world: World) => Ask][] = [
	['a page', 200, () => ({ path: '/' })],
	['the head of a page', 200, () => ({ path: '/', method: 'HEAD' })],
	['a page of a learner', 200, ({ sessions }) => ({ path: '/desk', session: sessions.learner })],
	[
		'the data of a page',
		200,
		({ sessions }) => ({
			...{ path: '/desk/__data.json', session: sessions.learner }
		})
	],
	[
		'a form that leads on',
		303,
		() => ({
			...{ path: '/settings', method: 'POST', headers: FORM, body: 'theme=dark' }
		})
	],
	[
		'a form that is refused',
		400,
		() => ({
			...{ path: '/sign-in?/teach', method: 'POST', headers: FORM, body: 'login=&password=' }
		})
	],
	[
		'a form of another site',
		403,
		() => ({
			...{ path: '/settings', method: 'POST', body: 'theme=dark' },
			headers: { ...FORM, origin: 'https://elsewhere.example' }
		})
	],
	[
		'a body that is too large',
		413,
		() => ({
			...{ path: '/settings', method: 'POST', headers: FORM, body: 'x'.repeat(600 * 1024) }
		})
	],
	['a page that leads to sign in', 303, () => ({ path: '/teach' })],
	[
		'a page that is somebody else’s',
		403,
		({ sessions }) => ({
			...{ path: '/teach', session: sessions.learner }
		})
	],
	['no page', 404, () => ({ path: '/no/such/page' })],
	['an address with a slash too many', 308, () => ({ path: '/about/' })],
	['an address that is none', 400, () => ({ path: '/%E0%A4%A' })],
	['a method that nothing takes', 405, () => ({ path: '/healthz', method: 'DELETE' })],
	[
		'an answer for programs',
		200,
		(world) => ({
			path: `/api/attempts/${world.attempt}/items/${world.item}`,
			session: world.sessions.learner
		})
	],
	[
		'a problem for programs',
		404,
		(world) => ({
			path: `/api/attempts/none/items/${world.item}`,
			session: world.sessions.learner
		})
	],
	[
		'a save that is refused',
		400,
		(world) => ({
			path: `/api/attempts/${world.attempt}/items/${world.item}`,
			...{ method: 'PUT', session: world.sessions.learner, headers: JSON_TYPE, body: '{}' }
		})
	],
	[
		'a copy of a person',
		200,
		({ sessions }) => ({
			...{ path: '/account/data/export', session: sessions.learner }
		})
	],
	...['json', 'scores', 'archive'].map((as): (typeof KINDS)[number] => [
		`a class as ${as}`,
		200,
		(world) => ({
			path: `/teach/classes/${world.class}/data/export?as=${as}`,
			session: world.sessions.teacher
		})
	]),
	[
		'events of a board',
		200,
		(world) => ({
			path: `/teach/classes/${world.class}/assignments/${world.assignment}/board/events`,
			session: world.sessions.teacher,
			headers: { accept: 'text/event-stream' }
		})
	],
	['a sign of life', 200, () => ({ path: '/healthz' })],
	['a file of the site', 200, () => ({ path: '/favicon.svg' })],
	['a file that is not there', 404, () => ({ path: '/no-such-file.png' })],
	['a script that is not there', 404, () => ({ path: '/_app/immutable/no-such-script.js' })]
];
