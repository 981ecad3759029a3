import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Every address that this browser keeps something under, with what it is. */
export const kept = (page: Page) =>
	page.evaluate(async () => {
		const all: { path: string; text: string }[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const text = (await (await cache.match(request))?.text()) ?? '';
				all.push({ path: new URL(request.url).pathname, text });
			}
		}
		return all;
	});

/** The exercises that this browser keeps. */
export const keptExercises = async (page: Page) =>
	(await kept(page)).map(({ path }) => path).filter((path) => path.startsWith('/attempts/'));

/** Wait until a page can be opened without a network: it is kept, and all that it is made of. */
export async function whenKept(page: Page, path = new URL(page.url()).pathname) {
	const isReady = async () => {
		const all = await kept(page);
		const has = (one: string) => all.some((file) => file.path === one);
		const list = all.find((file) => file.path === '/_app/offline-files.json');
		if (!list || !has('/offline')) return false;
		const { frame, player } = JSON.parse(list.text) as Record<string, string[]>;
		return [path, ...(frame ?? []), ...(player ?? [])].every(has);
	};
	await expect.poll(isReady, { timeout: 20_000 }).toBe(true);
}
