import { randomUUID } from 'node:crypto';
import { MAX_FILE } from '$lib/forms/article-forms';
import { MAX_BODY, MAX_FILE_BODY, takesFiles } from '$lib/server/http/body-limit';
import { anAttempt, aSave } from './an-attempt';
import { expect, test } from './fixtures';
import { SESSION_COOKIE } from './people';
import { RIGHTS } from './rights';
import { aWorld } from './rights-world';

const url = () => process.env['E2E_URL'] ?? '';

interface Ask {
	method?: string;
	body: BodyInit;
	type?: string;
	session?: string | null;
}

function send(path: string, { method = 'POST', body, type, session }: Ask): Promise<Response> {
	return fetch(url() + path, {
		...{ method, body, redirect: 'manual' },
		headers: {
			...{ origin: url(), accept: 'text/html' },
			...(type ? { 'content-type': type } : {}),
			...(session ? { cookie: `${SESSION_COOKIE}=${session}` } : {})
		}
	});
}

/** JSON may end in spaces: the same body, of exactly that many bytes. */
const padded = (body: object, bytes: number) => JSON.stringify(body).padEnd(bytes);

test('a save of exactly 512 KB is kept, one byte more is refused', async ({ request }) => {
	const mine = await anAttempt(request);
	const put = (bytes: number) =>
		request.put(mine.api, {
			data: padded(aSave(mine, [{ start: 1, end: 2 }]), bytes),
			headers: { 'content-type': 'application/json' }
		});
	expect((await put(MAX_BODY + 1)).status()).toBe(413);
	expect(await (await request.get(mine.api)).json()).toMatchObject({ rev: 0 });
	expect((await put(MAX_BODY)).status()).toBe(200);
	expect(await (await request.get(mine.api)).json()).toMatchObject({ rev: 1 });
});

test('300 marks are kept, and 301 are refused', async ({ request }) => {
	const mine = await anAttempt(request);
	const marks = (count: number) => Array.from({ length: count }, () => ({ start: 1, end: 2 }));
	const put = (count: number) => request.put(mine.api, { data: aSave(mine, marks(count)) });
	expect((await put(301)).status()).toBe(400);
	expect((await put(300)).status()).toBe(200);
});

test('a form of exactly 512 KB is taken, one byte more is refused', async () => {
	const form = (bytes: number) => 'theme=dark&filler='.padEnd(bytes, 'x');
	const type = 'application/x-www-form-urlencoded';
	expect((await send('/settings', { body: form(MAX_BODY), type })).status).toBe(303);
	expect((await send('/settings', { body: form(MAX_BODY + 1), type })).status).toBe(413);
});

test('no form and no address for programs reads more than its limit, whoever asks', async () => {
	test.slow();
	const asks = RIGHTS.filter(({ ask }) => ask !== 'GET');
	expect(asks.length).toBeGreaterThan(80);
	for (const { route, ask } of asks) {
		const isForm = ask.startsWith('?/');
		const action = isForm && ask !== '?/default' ? ask : '';
		const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
		const isLarge = takesFiles(route);
		const answer = await send(route.replace(/\[[^\]]+\]/g, 'x') + action, {
			...{ method: isForm ? 'POST' : ask, type },
			body: 'x'.repeat((isLarge ? MAX_FILE_BODY : MAX_BODY) + 1)
		});
		expect.soft(answer.status, `${route} ${ask}`).toBe(413);
		expect.soft(await answer.text(), route).toContain(isLarge ? '10 MB' : '512 KB');
	}
});

/** A form with this file. */
function withFile(file: File): FormData {
	const form = new FormData();
	form.set('requestId', randomUUID());
	form.set('list', '');
	form.set('file', file);
	return form;
}

test('a text file of 10 MB is read, one byte more is not', async () => {
	const { sessions } = await aWorld();
	const bring = async (bytes: number) => {
		const body = withFile(new File(['x '.repeat(bytes / 2).padEnd(bytes, 'x')], 'a.txt'));
		const answer = await send('/teach/articles/new?/read', { body, session: sessions.teacher });
		expect(answer.status).toBe(400);
		return answer.text();
	};
	expect(await bring(MAX_FILE + 1)).toContain('larger than 10 MB');
	const at = await bring(MAX_FILE);
	expect(at).not.toContain('larger than 10 MB');
	expect(at, 'it was read, and has too many characters').toContain('60,000');
});

test('an article and annotations in a file of 10 MB are taken, one byte more is not', async () => {
	const { article, sessions } = await aWorld();
	const session = sessions.teacher;
	const got = await fetch(`${url()}/teach/articles/${article}/export`, {
		headers: { cookie: `${SESSION_COOKIE}=${session}` }
	});
	const places: [path: string, content: string, done: number][] = [
		['/teach/articles/import', await got.text(), 303],
		[`/teach/articles/${article}/about?/annotations`, '[]', 200]
	];
	for (const [path, content, done] of places) {
		const bring = async (bytes: number) => {
			const body = withFile(
				new File([content + ' '.repeat(bytes - Buffer.byteLength(content))], 'a.json')
			);
			return (await send(path, { body, session })).status;
		};
		expect(await bring(MAX_FILE + 1), path).toBe(400);
		expect(await bring(MAX_FILE), path).toBe(done);
	}
});

test('a list of names and a file of answers may fill 512 KB with their forms, and no more', async () => {
	const world = await aWorld();
	const session = world.sessions.teacher;
	const places = [
		`/teach/classes/${world.class}/roster/add?/preview`,
		`/teach/classes/${world.class}/assignments/${world.assignment}?/upload`
	];
	for (const path of places) {
		const bring = async (bytes: number) =>
			(await send(path, { body: withFile(new File(['x'.repeat(bytes)], 'a.csv')), session }))
				.status;
		expect(await bring(MAX_BODY)).toBe(413);
		expect(await bring(MAX_BODY - 2000)).not.toBe(413);
	}
});

test('a spreadsheet that is no plain text is refused with a way on', async () => {
	const world = await aWorld();
	const form = new FormData();
	form.set('list', '');
	form.set('file', new File(['PK\x03\x04 not a list'], 'names.csv'));
	const path = `/teach/classes/${world.class}/roster/add?/preview`;
	const answer = await send(path, { body: form, session: world.sessions.teacher });
	expect(answer.status).toBe(400);
	expect(await answer.text()).toContain('as CSV');
});
