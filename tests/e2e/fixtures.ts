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

/** Fails a test whose page logs an error, breaks the content policy or asks another host. */
export const test = base.extend<{ page: Page }>({
	page: async ({ page, baseURL }, use) => {
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		page.on('console', (message) => {
			const isExpected = /status of 4\d\d|net::ERR|Failed to load resource/.test(message.text());
			if (message.type() === 'error' && !isExpected) problems.push(message.text());
		});
		page.on('request', (request) => {
			const { host, protocol } = new URL(request.url());
			const own = [new URL(baseURL ?? '').host, new URL(page.url(), baseURL).host];
			if (protocol.startsWith('http') && !own.includes(host)) problems.push(request.url());
		});
		await use(page);
		expect(problems).toEqual([]);
	}
});

export { expect };

/** Begin an article, as a visitor who has never been here, and go to one of its rounds. */
export async function openRound(page: Page, round: string, slug = LOADED_ARTICLE): Promise<void> {
	await page.goto(`/practice/${slug}`);
	await page.getByRole('button', { name: /^(Start|Go on|See your results)$/ }).click();
	await page.waitForURL(/\/attempts\//);
	if (!page.url().includes(`/${round}`)) await page.goto(page.url().replace(/[^/]+$/, round));
	await page.waitForFunction(() => document.querySelector('[data-save]') !== null);
}

/** The middle of the n-th occurrence of words in the article, scrolled to a place that can be hit. */
export async function wordBox(page: Page, words: string, occurrence = 0) {
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
				const top = range.getBoundingClientRect().top;
				window.scrollBy(0, top - window.innerHeight / 3);
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

/** The marks of the round as the page names them: "loaded term: sweeping". */
export async function marksOnPage(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('article mark[data-tone="mark"]')].map((mark) => {
			const copy = mark.cloneNode(true) as HTMLElement;
			copy.querySelectorAll('.sr').forEach((hidden) => hidden.remove());
			return copy.textContent ?? '';
		})
	);
}
