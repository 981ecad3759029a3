import {
	API,
	comeBack,
	cut,
	draftsIn,
	heal,
	itemOf,
	loseLastWords,
	mark,
	markAndSave,
	onServer,
	saved,
	state
} from './an-answer';
import { expect, marksOnPage, openRound, test, wordBox } from './fixtures';

// MARKING §7: an answer reaches the server although network, session, tab or storage fails.

test('a lost reply leads to one revision', async ({ page }) => {
	await openRound(page, 'loaded');
	let lost = 0;
	await page.route(API, async (route) => {
		const response = await route.fetch();
		if (lost++ === 0) await route.abort();
		else await route.fulfill({ response });
	});
	await mark(page, 'heinous');
	await expect(state(page, 'unsent')).toBeVisible();
	await comeBack(page);
	await saved(page);
	expect((await onServer(page)).rev).toBe(1);
});

test('marks made without a server are there after a reload, and are sent later', async ({
	page
}) => {
	await loseLastWords(page);
	await openRound(page, 'loaded');
	await cut(page);
	await mark(page, 'heinous');
	await expect(state(page, 'unsent')).toHaveText(/Not sent yet, kept on this device/);
	await page.reload();
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);
	await expect(state(page, 'unsent')).toBeVisible();
	expect((await onServer(page)).rev).toBe(0);

	await heal(page);
	await comeBack(page);
	await saved(page);
	expect((await onServer(page)).answer.marks).toHaveLength(1);
	await expect.poll(() => draftsIn(page)).toBe(0);
});

test('a network that is back a moment later than the browser says is found again soon', async ({
	page
}) => {
	await openRound(page, 'loaded');
	await cut(page);
	await mark(page, 'heinous');
	await expect(state(page, 'unsent')).toBeVisible();
	for (let times = 0; times < 6; times++) {
		const tried = page.waitForEvent('requestfailed');
		await comeBack(page);
		await tried;
	}
	await heal(page);
	// Each failure doubles the wait: after six in a row it would be at least 16 seconds.
	await expect(state(page, 'saved')).toBeVisible({ timeout: 6000 });
});

test('a page reloaded right after a mark shows it, and the next mark is no conflict', async ({
	page
}) => {
	await openRound(page, 'loaded');
	await mark(page, 'heinous');
	await page.reload();
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);
	await saved(page);
	await markAndSave(page, 'Shockingly');
	await page.reload();
	expect(await marksOnPage(page)).toEqual(['heinous', 'Shockingly']);
});

test('a draft outlives its tab', async ({ page, context }) => {
	await loseLastWords(page);
	await openRound(page, 'loaded');
	const address = page.url();
	await context.route(API, (route) => route.abort());
	await mark(page, 'heinous');
	await expect(state(page, 'unsent')).toBeVisible();
	await page.close();

	await context.unroute(API);
	const again = await context.newPage();
	await again.goto(address);
	await expect.poll(() => marksOnPage(again)).toEqual(['heinous']);
	await saved(again);
	expect((await onServer(again)).rev).toBe(1);
});

test('a tab closed 20 ms after a mark delivers it', async ({ page, context }) => {
	await openRound(page, 'loaded');
	const item = itemOf(page);
	const { x, y } = await wordBox(page, 'heinous');
	await page.mouse.click(x, y);
	await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
	await page.close({ runBeforeUnload: false });
	await expect
		.poll(async () => ((await (await context.request.get(item)).json()) as { rev: number }).rev)
		.toBe(1);
});

test('leaving right after a mark delivers it once, also after coming back', async ({ page }) => {
	await openRound(page, 'loaded');
	const address = page.url();
	const item = itemOf(page);
	await mark(page, 'heinous');
	await page.goto('/about');
	await expect
		.poll(async () => ((await (await page.request.get(item)).json()) as { rev: number }).rev)
		.toBe(1);
	await page.goto(address);
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);
	await saved(page);
	await expect.poll(() => draftsIn(page)).toBe(0);
	expect((await onServer(page)).rev).toBe(1);
});

test('when the sign-in ends, the work stays, and goes on after signing in', async ({ page }) => {
	await openRound(page, 'loaded');
	await page.route(API, (route) =>
		route.fulfill({ status: 401, json: { status: 401, reason: 'signed-out', detail: '' } })
	);
	await mark(page, 'heinous');
	const alert = page.getByRole('alert').filter({ hasText: 'Your sign-in has ended.' });
	await expect(alert).toBeVisible();
	const link = alert.getByRole('link', { name: 'Sign in again' });
	const back = new URL(page.url()).pathname;
	await expect(link).toHaveAttribute('href', `/sign-in?back=${encodeURIComponent(back)}`);
	await mark(page, 'Shockingly');
	await expect(alert).toBeVisible();

	await heal(page);
	await page.evaluate(() => void dispatchEvent(new Event('focus')));
	await saved(page);
	await expect(alert).toBeHidden();
	expect((await onServer(page)).answer.marks).toHaveLength(2);
});

for (const fault of ['open', 'put'] as const) {
	test(`where the browser keeps nothing (${fault} fails), answers still reach the server`, async ({
		page
	}) => {
		await page.addInitScript((broken) => {
			const fail = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
			if (broken === 'open') IDBFactory.prototype.open = fail;
			else IDBObjectStore.prototype.put = fail;
			Storage.prototype.setItem = fail;
		}, fault);
		await openRound(page, 'loaded');
		await markAndSave(page, 'heinous');
		await expect(state(page, 'saved')).toHaveText(/Saved/);
		await cut(page);
		await mark(page, 'Shockingly');
		await expect(state(page, 'unsent')).toHaveText(/Keep this page open/);
		await heal(page);
		await comeBack(page);
		await saved(page);
		expect((await onServer(page)).answer.marks).toHaveLength(2);
	});
}

test('only losing and finding the server is spoken', async ({ page }) => {
	await openRound(page, 'loaded');
	const spoken = (words: string) => page.locator('p.sr[role="status"]', { hasText: words });
	await markAndSave(page, 'sweeping');
	await expect(spoken('Saved')).toHaveCount(0);
	await cut(page);
	await mark(page, 'heinous');
	await expect(spoken('Not sent yet, kept on this device')).toHaveCount(1);
	await heal(page);
	await comeBack(page);
	await saved(page);
	await expect(spoken('Back online')).toHaveCount(1);
});
