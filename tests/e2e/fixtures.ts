import { test as base, expect, type Page } from '@playwright/test';

/** The articles of the library, by what the tests need them for. */
export const PLAIN_ARTICLE = 'ice-arrests-california-missouri';
export const LOADED_ARTICLE = 'ice-operation-150-arrests';

/** A phone: narrow, touched, not pointed at. */
export const PHONE = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true,
	deviceScaleFactor: 2
};

/** What a page logs as an error, breaks of the content policy or asks of another host, from now on. */
function listProblems(page: Page, baseURL = ''): string[] {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => {
		const isExpected =
			/status of 4\d\d|net::ERR|Failed to load resource|^EventSource's response/.test(
				message.text()
			);
		if (message.type() === 'error' && !isExpected) problems.push(message.text());
	});
	page.on('request', (request) => {
		const { host, protocol } = new URL(request.url());
		const own = [new URL(baseURL).host, new URL(page.url(), baseURL).host];
		if (protocol.startsWith('http') && !own.includes(host)) problems.push(request.url());
	});
	return problems;
}

/** Fails a test whose page has problems. */
export const test = base.extend<{ page: Page }>({
	page: async ({ page, baseURL }, use) => {
		const problems = listProblems(page, baseURL);
		await use(page);
		expect(problems).toEqual([]);
	}
});

/**
 * The same in one tab for all tests of a worker, for many that only look: what pages have in common
 * is fetched and compiled once. Each begins with an empty tab, signed out, and nothing stored.
 */
export const testInOneTab = base.extend<{ page: Page }, { tab: Page }>({
	tab: [
		async ({ browser }, use) => {
			const { E2E_URL: baseURL = '' } = process.env;
			const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
			const tab = await context.newPage();
			tab.setDefaultTimeout(20_000);
			await use(tab);
			await context.close();
		},
		{ scope: 'worker' }
	],
	page: async ({ tab, baseURL }, use) => {
		await tab.goto('about:blank');
		const session = await tab.context().newCDPSession(tab);
		const everything = { origin: new URL(baseURL ?? '').origin, storageTypes: 'all' };
		await session.send('Storage.clearDataForOrigin', everything);
		await session.detach();
		await tab.context().clearCookies();
		await tab.setViewportSize({ width: 1280, height: 720 });
		// Colors that are still changing would be measured halfway.
		await tab.emulateMedia({ forcedColors: null, reducedMotion: 'reduce' });
		const problems = listProblems(tab, baseURL);
		await use(tab);
		tab.removeAllListeners();
		await tab.unrouteAll();
		expect(problems).toEqual([]);
	}
});

export { expect };

/** Begin an article, as a visitor who has never been here, in one of its rounds. */
export async function openRound(page: Page, round: string, slug = LOADED_ARTICLE): Promise<void> {
	await page.goto(`/practice/${slug}`);
	await page.locator(`button[name="exercise"][value="${round}"]`).click();
	await whenScriptsRun(page);
}

/** Wait for the player, and until it is at work. */
export async function whenScriptsRun(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Hand in' }).waitFor();
	await settle(page);
}

/**
 * Wait until scripts have taken a round over. Before its style sheets arrive, a page looks ready
 * to a locator: only the class tells. Late fonts would move the words.
 */
async function settle(page: Page): Promise<void> {
	await page.locator('.is-waiting').waitFor({ state: 'detached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Hand in, and wait for the result. */
export async function handIn(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Hand in' }).click();
	await page.locator('[data-feedback-heading]').waitFor();
}

/** The middle of the n-th occurrence of words in the article, scrolled to a place that can be hit. */
export async function wordBox(page: Page, words: string, occurrence = 0) {
	await settle(page);
	const box = await page.evaluate(
		([wanted, nth]) => {
			const walker = document.createTreeWalker(
				document.querySelector('article') as Element,
				NodeFilter.SHOW_TEXT
			);
			let seen = 0;
			while (walker.nextNode()) {
				const node = walker.currentNode as Text;
				if (node.parentElement?.closest('.sr, button')) continue;
				const at = node.data.indexOf(wanted);
				if (at < 0 || seen++ < nth) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				const { top } = range.getBoundingClientRect();
				const isInReach = top > 60 && top < window.innerHeight * 0.6;
				if (!isInReach) window.scrollBy(0, top - window.innerHeight / 3);
				const [rect] = range.getClientRects();
				return rect && { left: rect.left, top: rect.top, width: rect.width, height: rect.height };
			}
			return undefined;
		},
		[words, occurrence] as const
	);
	if (!box) throw new Error(`"${words}" is not in the article`);
	return { ...box, x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Click words in their middle. */
export async function clickWord(page: Page, words: string, occurrence = 0): Promise<void> {
	const { x, y } = await wordBox(page, words, occurrence);
	await page.mouse.click(x, y);
}

/** Press on words, and move to others without letting go. */
export async function dragWords(page: Page, from: string, to: string): Promise<void> {
	await wordBox(page, from);
	const end = await wordBox(page, to);
	const start = await wordBox(page, from);
	await page.mouse.move(start.left + start.width * 0.7, start.y);
	await page.mouse.down();
	await page.mouse.move(end.left + end.width * 0.3, end.y, { steps: 6 });
}

/** What is spoken about marking; what is spoken about saving stands in the bar. */
export const spokenMarks = (page: Page) => page.locator('main > [role="status"]');

/** The marks of the round as the page names them: "loaded term: sweeping". */
export async function marksOnPage(page: Page): Promise<string[]> {
	// A mark is drawn in the frame after the press.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	return page.evaluate(() =>
		[...document.querySelectorAll('article mark[data-tone="mark"]')].map((mark) => {
			const copy = mark.cloneNode(true) as HTMLElement;
			copy.querySelectorAll('.sr').forEach((hidden) => hidden.remove());
			return copy.textContent ?? '';
		})
	);
}
