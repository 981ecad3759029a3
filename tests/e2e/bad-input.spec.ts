import { aHandIn, anAttempt, aSave, type BegunAttempt } from './an-attempt';
import { expect, test } from './fixtures';

test.describe('bad input gets a clear answer and changes nothing:', () => {
	const stored = { rev: 0, answer: null, isHandedIn: false };

	test('an unknown article', async ({ request }) => {
		const response = await request.get('/practice/no-such-article');
		expect(response.status()).toBe(404);
		expect(await response.text()).toContain('There is no article at this address');
	});

	test('a forged attempt, and an attempt id that is none', async ({ request }) => {
		await anAttempt(request);
		for (const id of [crypto.randomUUID(), 'x', '%00', "1' or '1'='1"]) {
			expect((await request.get(`/attempts/${id}/loaded`)).status()).toBe(404);
			const put = await request.put(`/api/attempts/${id}/items/loaded`, { data: {} });
			expect(put.status()).toBe(404);
			expect(put.headers()['content-type']).toContain('application/problem+json');
		}
	});

	test('someone else’s attempt looks like one that does not exist', async ({
		request,
		playwright,
		baseURL
	}) => {
		const mine = await anAttempt(request);
		const stranger = await playwright.request.newContext({ baseURL });
		await anAttempt(stranger);
		expect((await stranger.get(mine.page)).status()).toBe(404);
		expect((await stranger.get(mine.api)).status()).toBe(404);
		const save = aSave(mine, [{ start: 1, end: 2 }]);
		expect((await stranger.put(mine.api, { data: save })).status()).toBe(404);
		const form = aHandIn(mine, '1-2');
		expect((await stranger.post(`${mine.page}?/handIn`, { form })).status()).toBe(404);
		expect(await (await request.get(mine.api)).json()).toEqual(stored);
		await stranger.dispose();
	});

	const cases: [name: string, status: number, body: (mine: BegunAttempt) => unknown][] = [
		['a mark outside the text', 422, (mine) => aSave(mine, [{ start: 9000, end: 9001 }])],
		['a mark that ends before it begins', 422, (mine) => aSave(mine, [{ start: 5, end: 5 }])],
		['a mark over two sentences', 422, (mine) => aSave(mine, [{ start: 0, end: 60 }])],
		['a mark at a negative place', 400, (mine) => aSave(mine, [{ start: -1, end: 2 }])],
		['a mark at half a word', 400, (mine) => aSave(mine, [{ start: 0.5, end: 2 }])],
		[
			'301 marks',
			400,
			(mine) =>
				aSave(
					mine,
					Array.from({ length: 301 }, () => ({ start: 1, end: 2 }))
				)
		],
		[
			'marks of older word rules',
			409,
			(mine) => ({ ...aSave(mine, [{ start: 1, end: 2 }]), tokVer: 0 })
		],
		[
			'marks of an older text',
			409,
			(mine) => ({ ...aSave(mine, [{ start: 1, end: 2 }]), docRev: 'ffffffffffffffff' })
		],
		[
			'an answer to another kind of exercise',
			422,
			(mine) => ({ ...aSave(mine, []), answer: { kind: 'context', selected: [] } })
		],
		['a save id that is none', 400, (mine) => ({ ...aSave(mine, []), saveId: 'x' })],
		['a revision from the future', 409, (mine) => ({ ...aSave(mine, []), baseRev: 7 })],
		['nothing', 400, () => ({})],
		['a list', 400, () => []],
		['null', 400, () => null]
	];
	for (const [name, status, body] of cases) {
		test(name, async ({ request }) => {
			const mine = await anAttempt(request);
			const response = await request.put(mine.api, {
				data: JSON.stringify(body(mine)),
				headers: { 'content-type': 'application/json' }
			});
			expect(response.status()).toBe(status);
			expect(response.headers()['content-type']).toContain('application/problem+json');
			expect((await response.json()).detail).toMatch(/\w{3,} .*\./);
			expect(await (await request.get(mine.api)).json()).toEqual(stored);
		});
	}

	test('a body that is not JSON, or not said to be', async ({ request }) => {
		const mine = await anAttempt(request);
		for (const [type, data, status] of [
			['application/json', '{"saveId":', 400],
			['application/json', '', 400],
			['text/plain', '{}', 415]
		] as const) {
			const headers = { 'content-type': type };
			const response = await request.put(mine.api, { data, headers });
			expect(response.status()).toBe(status);
		}
		expect(await (await request.get(mine.api)).json()).toEqual(stored);
	});

	test('a body over the limit', async ({ request }) => {
		const mine = await anAttempt(request);
		const headers = { 'content-type': 'application/json' };
		const data = JSON.stringify({ filler: 'x'.repeat(600 * 1024) });
		const put = await request.put(mine.api, { data, headers });
		expect(put.status()).toBe(413);
		expect((await put.json()).detail).toContain('512 KB');
		const form = { ...aHandIn(mine, '1-2'), filler: 'x'.repeat(600 * 1024) };
		const post = await request.post(`${mine.page}?/handIn`, { form });
		expect(post.status()).toBe(413);
		expect(await post.text()).toContain('512 KB');
	});

	test('a body over the limit that does not say how long it is', async ({ request, baseURL }) => {
		const mine = await anAttempt(request);
		const { cookies } = await request.storageState();
		const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
		const piece = new TextEncoder().encode('x'.repeat(64 * 1024));
		let sent = 0;
		const body = new ReadableStream<Uint8Array>({
			pull: (controller) => (sent++ < 12 ? controller.enqueue(piece) : controller.close())
		});
		const headers = { cookie, 'content-type': 'application/json' };
		const options = { method: 'PUT', body, headers, duplex: 'half' } as RequestInit;
		expect((await fetch(`${baseURL}${mine.api}`, options)).status).toBe(413);
		expect(await (await request.get(mine.api)).json()).toEqual(stored);
	});

	test('a form from another website', async ({ request }) => {
		const mine = await anAttempt(request);
		const headers = { origin: 'https://elsewhere.example' };
		const form = aHandIn(mine, '1-2');
		const response = await request.post(`${mine.page}?/handIn`, { form, headers });
		expect(response.status()).toBe(403);
		expect(await (await request.get(mine.api)).json()).toEqual(stored);
	});

	test('a hand-in form with fields missing', async ({ request }) => {
		const mine = await anAttempt(request);
		const form = { kind: 'mark', range: '1-2' };
		const response = await request.post(`${mine.page}?/handIn`, { form });
		expect(response.status()).toBe(422);
		expect(await response.text()).toContain('Reload the page and try again');
		expect(await (await request.get(mine.api)).json()).toEqual(stored);
	});
});

test('a hand-in that arrives twice gives one result; another one is refused', async ({
	request
}) => {
	const mine = await anAttempt(request);
	const form = aHandIn(mine, '1-3');
	const first = await request.post(`${mine.page}?/handIn`, { form });
	const again = await request.post(`${mine.page}?/handIn`, { form });
	const score = async (response: typeof first) =>
		/class="score[^>]*>\s*([^<\s]+)/.exec(await response.text())?.[1];
	expect([first.status(), again.status()]).toEqual([200, 200]);
	expect(await score(again)).toBe(await score(first));
	const other = aHandIn(mine, '4-5');
	const second = await request.post(`${mine.page}?/handIn`, { form: other });
	expect(second.status()).toBe(409);
	expect(await second.text()).toContain('handed in already');
	const late = await request.put(mine.api, { data: { ...aSave(mine, []), baseRev: 1 } });
	expect(late.status()).toBe(409);
});

test('programs can ask whether the site and its database live, with HEAD too', async ({
	request
}) => {
	for (const path of ['/healthz', '/readyz', '/', '/practice']) {
		expect((await request.get(path)).status()).toBe(200);
		expect((await request.head(path)).status()).toBe(200);
	}
});
