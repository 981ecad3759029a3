import { anAttempt, aSave } from './an-attempt';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';

const TOKEN = 'a-token-only-for-this-test';
const server = ownServer(312, { METRICS_TOKEN: TOKEN, LOG_LEVEL: 'info', BACKUP_KEEP: '2' });

test.use({ baseURL: server.address });
test.describe.configure({ mode: 'serial' });

const metrics = (authorization?: string) =>
	fetch(`${server.address}/metrics`, { headers: authorization ? { authorization } : {} });

test('metrics are for whoever has the token, and name nothing that a visitor sent', async ({
	request
}) => {
	await server.start();
	const attempt = await anAttempt(request);
	expect((await request.put(attempt.api, { data: aSave(attempt, []) })).status()).toBe(200);
	for (let n = 0; n < 30; n++) await request.get(`/nothing-here-${n}?secret=${n}`);

	expect((await metrics()).status).toBe(401);
	const wrong = await metrics('Bearer wrong');
	expect(wrong.status).toBe(401);
	expect(wrong.headers.get('www-authenticate')).toBe('Bearer');

	const answer = await metrics(`Bearer ${TOKEN}`);
	expect(answer.headers.get('content-type')).toContain('version=0.0.4');
	const text = await answer.text();
	expect(text).toContain('bluepencil_saves_total 1\n');
	const count = 'bluepencil_request_duration_seconds_count';
	expect(text).toContain(`${count}{route="none",status="4xx"} 30\n`);
	const route = '/api/attempts/[attempt]/items/[item]';
	expect(text).toContain(`${count}{route="${route}",status="2xx"} 1\n`);
	expect(text).not.toMatch(/nothing-here|secret/);
	expect(text).not.toContain(attempt.id);
	for (const name of ['eventloop_lag_p99_seconds', 'heap_size_used_bytes'])
		expect(text).toContain(`nodejs_${name}`);
	expect(text).toContain('bluepencil_database_wait_seconds_count');
});

test('who looks each second whether all is well is counted, and leaves a line when it is not', async ({
	request
}) => {
	for (const path of ['/healthz', '/readyz', '/metrics'])
		await request.get(path, { headers: { authorization: `Bearer ${TOKEN}` } });
	expect((await metrics('Bearer wrong')).status).toBe(401);
	await request.get('/join');
	const lines = () =>
		server
			.printed()
			.filter((line) => line.startsWith('{"level":30'))
			.map((line) => JSON.parse(line) as { route: string; status: number });
	await expect.poll(() => lines().map(({ route }) => route)).toContain('/join');
	const looks = lines().filter(({ route }) => /^\/(healthz|readyz|metrics)$/.test(route));
	expect([...new Set(looks.map(({ route, status }) => `${route} ${status}`))]).toEqual([
		'/metrics 401'
	]);
	const count = 'bluepencil_request_duration_seconds_count';
	expect(await (await metrics(`Bearer ${TOKEN}`)).text()).toMatch(
		new RegExp(`${count}{route="/readyz",status="2xx"} \\d`)
	);
});

test('metrics tell when the newest backup was begun', async () => {
	const told = async () => (await metrics(`Bearer ${TOKEN}`)).text();
	await expect.poll(told).toMatch(/^bluepencil_backup_last_success_timestamp_seconds 1\d{9}$/m);
});

test('a request is one line in the log, tied to its answer by a number, and tells of nobody', async ({
	request
}) => {
	const attempt = await anAttempt(request);
	const answer = await request.get(`${attempt.page}?from=a-secret-word`, {
		headers: { 'x-forwarded-for': '203.0.113.77', 'x-request-id': 'a-number-of-the-visitor' }
	});
	const id = answer.headers()['x-request-id'] ?? '';
	expect(id).toMatch(/^[0-9a-f]{12}$/);
	const lines = () => server.printed().filter((line) => line.includes(id));
	await expect.poll(() => lines().length).toBe(1);
	const { time, ms, ...line } = JSON.parse(lines()[0] ?? '');
	expect(line).toEqual({
		...{ level: 30, msg: 'request', method: 'GET', status: 200, requestId: id },
		route: '/attempts/[attempt]/[exercise]'
	});
	expect([typeof time, typeof ms]).toEqual(['number', 'number']);
	for (const told of [attempt.id, 'a-secret-word', '203.0.113', 'a-number-of-the-visitor'])
		expect(server.printed().join('\n')).not.toContain(told);
});

test('nobody outside can say under which name this site is', async ({ request }) => {
	const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '203.0.113.77' };
	const page = await (await request.get('/join', { headers })).text();
	expect(page).not.toContain('evil.example');
	// Were the header believed, this would be a form of the site's own.
	const form = { code: 'AAAAAA' };
	const sent = { headers: { ...headers, origin: 'http://evil.example' }, form };
	expect((await request.post('/join', sent)).status()).toBe(403);
	await server.stop('SIGTERM');
});
