import type { BrowserContext, Page } from '@playwright/test';
import { clickWord, expect, marksOnPage } from './fixtures';

/** Every request that saves or hands in. */
export const API = '**/api/attempts/**';
export const HAND_IN = { name: 'Hand in', exact: true };

/** The save status of the page, when it is this one. */
export const state = (page: Page, name: string) => page.locator(`[data-save="${name}"]`);
export const saved = (page: Page) => state(page, 'saved').waitFor();
export const cut = (page: Page) => page.route(API, (route) => route.abort());
/** What a page sends as it goes away passes by `cut`; for the documents to come, it is lost too. */
export const loseLastWords = (page: Page) =>
	page.addInitScript(() => {
		const send = globalThis.fetch;
		globalThis.fetch = (input, init) =>
			init?.keepalive ? Promise.reject(new TypeError('no network')) : send(input, init);
	});
export const heal = (page: Page) => page.unroute(API);
/** The network is back, as the browser tells the page. */
export const comeBack = (page: Page) =>
	page.evaluate(() => void dispatchEvent(new Event('online')));

export async function mark(page: Page, words: string): Promise<void> {
	await clickWord(page, words);
	await expect.poll(() => marksOnPage(page)).toContain(words);
}

/** Mark, and wait until the server has it. */
export async function markAndSave(page: Page, words: string): Promise<void> {
	const arrived = page.waitForResponse((response) => response.request().method() === 'PUT');
	await mark(page, words);
	await arrived;
	await saved(page);
}

export const itemOf = (page: Page) =>
	new URL(page.url()).pathname.replace(
		/\/attempts\/([^/]+)\/([^/?]+).*/,
		'/api/attempts/$1/items/$2'
	);

/** What the server holds for the round of this page. */
export async function onServer(page: Page) {
	const reply = await page.request.get(itemOf(page));
	return (await reply.json()) as { rev: number; answer: { marks: unknown[] }; isHandedIn: boolean };
}

/** The drafts that this browser keeps. */
export const draftsIn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const open = indexedDB.open('bluepencil');
				open.onupgradeneeded = () => open.result.createObjectStore('drafts');
				open.onsuccess = () => {
					const count = open.result.transaction('drafts').objectStore('drafts').count();
					count.onsuccess = () => resolve(count.result);
				};
			})
	);

/** The same round on a second device: the same learner, another browser. */
export async function openElsewhere(page: Page, context: BrowserContext): Promise<Page> {
	const browser = context.browser();
	if (!browser) throw new Error('the test has no browser');
	const other = await browser.newContext({ storageState: await context.storageState() });
	const elsewhere = await other.newPage();
	await elsewhere.goto(page.url());
	await elsewhere.getByRole('button', HAND_IN).waitFor();
	return elsewhere;
}
