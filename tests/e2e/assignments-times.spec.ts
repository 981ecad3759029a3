import type { APIRequestContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { asLearner, HOUR, newAssignment, setTerms } from './assigned';
import { expect, handIn, LOADED_ARTICLE, test } from './fixtures';

interface Span {
	id: string;
	why: string;
	neutral?: string;
}
const ARTICLE = readFileSync(`src/content/articles/${LOADED_ARTICLE}/article.txt`, 'utf8');
const { spans }: { spans: Span[] } = JSON.parse(
	readFileSync(`src/content/articles/${LOADED_ARTICLE}/key.json`, 'utf8')
);
const SECRETS = spans
	.flatMap(({ id, why, neutral = '' }) => [id, why, neutral])
	.filter((secret) => secret.length > 12 && !ARTICLE.includes(secret));
const leaksIn = (text: string) => {
	const plain = text.replaceAll('\\u003C', '<').replaceAll('&quot;', '"').replaceAll('\\"', '"');
	return SECRETS.filter((secret) => plain.includes(secret)).length;
};

/** How much of the key, and whether a score, any page of an attempt tells now. */
async function lookEverywhere(request: APIRequestContext, attempt: string, assignment: string) {
	const own = ['loaded', 'loaded/result', 'loaded/in', 'source', 'source/result', 'hand-in'];
	const pages = own.map((path) => `/attempts/${attempt}/${path}`);
	const paths = [...pages, `/assignments/${assignment}`, '/learn', '/desk'];
	let leaks = 0;
	let scores = 0;
	for (const path of paths)
		for (const address of [path, `${path}/__data.json`]) {
			const response = await request.get(address);
			const text = await response.text();
			leaks += leaksIn(text);
			scores += (text.match(/\d[½¼¾]? of \d+ |Result: \d/g) ?? []).length;
			scores += (text.match(/"score":\{|"points":\d/g) ?? []).length;
		}
	const api = await request.get(`/api/attempts/${attempt}/items/loaded`);
	return { leaks: leaks + leaksIn(await api.text()), scores };
}

test.describe('the key and the score are shown at the time that the teacher chose, and never earlier:', () => {
	const SEEN = {
		exercise: [false, true, true, true],
		'hand-in': [false, false, true, true],
		due: [false, false, false, true]
	} as const;
	for (const [feedback, seen] of Object.entries(SEEN))
		test(`results ${feedback}`, async ({ page, baseURL }) => {
			const terms = { feedback: feedback as keyof typeof SEEN, attemptsAllowed: 3 };
			const { assignment } = await asLearner(page, baseURL ?? '', terms);
			await page.goto(`/assignments/${assignment.id}`);
			await page.getByRole('button', { name: 'Begin' }).click();
			await page.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
			const attempt = new URL(page.url()).pathname.split('/')[2] ?? '';
			const look = async () => {
				const { leaks } = await lookEverywhere(page.request, attempt, assignment.id);
				return leaks > 0;
			};
			const moments = [await look()];
			await handIn(page);
			moments.push(await look());
			await page.goto(`/attempts/${attempt}/hand-in`);
			await page.getByRole('button', { name: 'Hand in everything' }).click();
			await page.getByRole('heading', { name: 'Handed in' }).waitFor();
			moments.push(await look());
			await setTerms(assignment.id, { due_at: Date.now() - HOUR });
			moments.push(await look());
			expect(moments).toEqual(seen);
		});

	test('no page tells a score before its time', async ({ page, baseURL }) => {
		const terms = { feedback: 'due', attemptsAllowed: 3 } as const;
		const { assignment } = await asLearner(page, baseURL ?? '', terms);
		await page.goto(`/assignments/${assignment.id}`);
		await page.getByRole('button', { name: 'Begin' }).click();
		await page.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
		const attempt = new URL(page.url()).pathname.split('/')[2] ?? '';
		await page.goto(`/attempts/${attempt}/hand-in`);
		await page.getByRole('button', { name: 'Hand in everything' }).click();
		await page.getByRole('heading', { name: 'Handed in' }).waitFor();
		expect((await lookEverywhere(page.request, attempt, assignment.id)).scores).toBe(0);
		await setTerms(assignment.id, { due_at: Date.now() - HOUR });
		expect((await lookEverywhere(page.request, attempt, assignment.id)).scores).toBeGreaterThan(0);
	});

	test('a second attempt while results wait is made without the key', async ({ page, baseURL }) => {
		const { assignment } = await asLearner(page, baseURL ?? '', {
			feedback: 'due',
			attemptsAllowed: 2
		});
		for (const button of ['Begin', 'Begin attempt 2 of 2']) {
			await page.goto(`/assignments/${assignment.id}`);
			await page.getByRole('button', { name: button, exact: true }).click();
			await page.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
			const attempt = new URL(page.url()).pathname.split('/')[2] ?? '';
			expect(await lookEverywhere(page.request, attempt, assignment.id)).toEqual({
				leaks: 0,
				scores: 0
			});
			await page.goto(`/attempts/${attempt}/hand-in`);
			await page.getByRole('button', { name: 'Hand in everything' }).click();
			await page.getByRole('heading', { name: 'Handed in' }).waitFor();
		}
		await page.goto(`/assignments/${assignment.id}`);
		await expect(page.getByText('You have handed in every attempt')).toBeVisible();
	});
});

test('after a due date that takes nothing more, a save is refused with words and what was saved counts', async ({
	page,
	baseURL
}) => {
	const { assignment } = await asLearner(page, baseURL ?? '', { lateRule: 'refuse' });
	await page.goto(`/assignments/${assignment.id}`);
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
	const attempt = new URL(page.url()).pathname.split('/')[2] ?? '';
	const html = await (await page.request.get(page.url())).text();
	const field = (name: string) =>
		new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	const save = (start: number, baseRev: number) =>
		page.request.put(`/api/attempts/${attempt}/items/loaded`, {
			data: {
				...{ docRev: field('docRev'), tokVer: Number(field('tokVer')), baseRev, after: null },
				...{
					saveId: crypto.randomUUID(),
					answer: { kind: 'mark', marks: [{ start, end: start + 1 }] }
				}
			}
		});
	expect((await save(2, 0)).status()).toBe(200);
	await setTerms(assignment.id, { due_at: Date.now() - 1000 });
	const late = await save(4, 1);
	expect(late.status()).toBe(409);
	expect(await late.json()).toMatchObject({
		reason: 'past-due',
		detail: expect.stringContaining('Everything saved before counts'),
		current: { answer: { marks: [{ start: 2, end: 3 }] }, isHandedIn: true }
	});
	await page.goto(`/assignments/${assignment.id}`);
	await expect(page.getByText('What you had saved counts as handed in.')).toBeVisible();
	await page.goto(`/attempts/${attempt}/source`);
	await expect(page).toHaveURL(/source\/result$/);
});

test('what opens later, is late or closed has a page that says so', async ({ page, baseURL }) => {
	const now = Date.now();
	const { one } = await asLearner(page, baseURL ?? '', { opensAt: now + 48 * HOUR, dueAt: null });
	await page.goto('/learn');
	await page.getByRole('link', { name: 'Loaded terms and sources' }).click();
	await expect(page.getByText('Until then there is nothing to do here.')).toBeVisible();
	await expect(page.getByRole('button', { name: /Begin/ })).toHaveCount(0);
	const closed = await newAssignment(one.id, { closedAt: now - 1 });
	await page.goto(`/assignments/${closed.id}`);
	await expect(page.getByText('This assignment is closed, so nothing can be begun')).toBeVisible();
	const late = await newAssignment(one.id, { dueAt: now - HOUR });
	await page.goto(`/assignments/${late.id}`);
	await expect(page.getByText('late work is still taken')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});
