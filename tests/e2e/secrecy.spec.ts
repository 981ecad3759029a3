import { readdirSync, readFileSync } from 'node:fs';
import { anAttempt } from './an-attempt';
import { asLearner, newQuiz } from './assigned';
import { askAs } from './asked-as';
import { expect, LOADED_ARTICLE, PLAIN_ARTICLE, test } from './fixtures';
import { readSecrets } from './key-secrets';
import { RIGHTS } from './rights';
import { aWorld } from './rights-world';

const { secrets: SECRETS, neutral: NEUTRAL, leaks } = readSecrets([PLAIN_ARTICLE, LOADED_ARTICLE]);

const ROUNDS = ['claim', 'source', 'match', 'loaded', 'context', 'classify', 'questions'];

test('a rewording round shows its options and not which of them is neutral', async ({
	request
}) => {
	const { page, api } = await anAttempt(request, 'reword');
	for (const address of [page, `${page}/__data.json`, api]) {
		const text = await (await request.get(address)).text();
		expect(text).not.toMatch(/same-charge|opposite-charge|changes-fact|"fault"|"credit"/);
		expect(leaks(text).filter((secret) => !NEUTRAL.has(secret))).toEqual([]);
	}
});

test('a ledger tells nobody who speaks before the source round is handed in', async ({
	request
}) => {
	const { page } = await anAttempt(request, 'source');
	const ledger = await request.get(page.replace('source', 'ledger'));
	expect(ledger.status()).toBe(409);
	expect(await ledger.text()).toContain('Sources');
});

test('no page tells anything of the key before hand-in, in HTML or in data', async ({
	request
}) => {
	expect(SECRETS.length).toBeGreaterThan(300);
	const pages = ['/', '/practice', `/practice/${LOADED_ARTICLE}`, `/practice/${PLAIN_ARTICLE}`];
	for (const exercise of ROUNDS) {
		const { page, api } = await anAttempt(request, exercise);
		expect(page).toContain(exercise);
		pages.push(page, `${page}?view=list`);
		expect(leaks(await (await request.get(api)).text())).toEqual([]);
	}
	for (const page of pages) {
		expect(leaks(await (await request.get(page)).text()), page).toEqual([]);
		const path = page.split('?')[0]?.replace(/\/$/, '') ?? '';
		const data = await request.get(`${path}/__data.json`);
		expect(leaks(await data.text()), `${path}/__data.json`).toEqual([]);
	}
});

test('the answer that brings a whole assignment tells nothing of its keys', async ({
	page,
	baseURL
}) => {
	const quizId = await newQuiz(['loaded', 'source', 'ledger', 'context', 'classify', 'match']);
	const { assignment } = await asLearner(page, baseURL ?? '', { quizId });
	const ask = { form: {}, headers: { origin: baseURL ?? '' } };
	const begun = await page.request.post(`/assignments/${assignment.id}`, ask);
	const { pathname } = new URL(begun.url());
	const html = await begun.text();
	expect(['match', 'ledger'].map((id) => html.includes(`exerciseId:"${id}"`))).toEqual([
		true,
		false
	]);
	expect(leaks(html)).toEqual([]);
	expect(leaks(await (await page.request.get(`${pathname}/__data.json`)).text())).toEqual([]);
});

/** Every address that can be read, in the ways in which it can be asked for. */
const WAYS = [
	{ tail: '', accept: 'text/html' },
	{ tail: '/__data.json', accept: '*/*' },
	{ tail: '', accept: 'application/json' }
];

test('no answer to anybody but the teacher tells of a key before hand-in, whatever is asked for', async () => {
	test.setTimeout(120_000);
	const world = await aWorld();
	const words = (text: string) => leaks(text).filter((secret) => !NEUTRAL.has(secret));
	for (const { route, query } of RIGHTS.filter(({ ask }) => ask === 'GET')) {
		const known: Record<string, unknown> = { ...world, token: 'none' };
		const path = route.replace(/\[([^\]]+)\]/g, (_, name) => String(known[name]));
		for (const { tail, accept } of WAYS)
			for (const who of ['guest', 'learner', 'otherLearner'] as const) {
				const headers = { accept };
				const session = world.sessions[who];
				const asked = (path === '/' && tail ? '' : path) + tail + (query?.(world) ?? '');
				const answer = await askAs(asked, { session, headers });
				expect.soft(words(await answer.text()), `${who} ${asked} ${accept}`).toEqual([]);
			}
	}
});

test('a form that is refused tells nothing of a key', async () => {
	const world = await aWorld();
	const forms = RIGHTS.filter(
		({ ask, route }) => ask.startsWith('?/') && route.includes('[attempt]')
	);
	expect(forms.length).toBeGreaterThan(8);
	for (const { route, ask } of forms)
		for (const accept of ['text/html', 'application/json']) {
			const known: Record<string, unknown> = { ...world };
			const path = route.replace(/\[([^\]]+)\]/g, (_, name) => String(known[name]));
			const ways = { session: world.sessions.learner, headers: { accept } };
			const answer = await askAs(path + ask, { ...ways, form: { note: 'x'.repeat(900) } });
			expect.soft(leaks(await answer.text()), `${path}${ask}`).toEqual([]);
		}
});

test('the scripts that the site sends hold nothing of a key or an article', async () => {
	const files = readdirSync('build/client', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(js|css|json|html|txt|svg)$/.test(entry.name))
		.map((entry) => `${entry.parentPath}/${entry.name}`);
	expect(files.length).toBeGreaterThan(10);
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		expect(leaks(text), file).toEqual([]);
		expect(text, file).not.toContain('worst of the worst');
	}
});

test('after hand-in the reasons are there, so the search above can find them', async ({
	request
}) => {
	const { page, ask } = await anAttempt(request);
	const form = { ...ask, kind: 'mark', saveId: crypto.randomUUID(), range: '1-2' };
	const result = await request.post(`${page}?/handIn`, { form });
	expect(leaks(await result.text()).length).toBeGreaterThan(10);
});
