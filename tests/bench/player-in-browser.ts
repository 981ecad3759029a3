import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { wordBoxes } from './word-boxes';
import type { BenchServer } from './bench-server';
import { findBrowser } from '../find-browser.js';
import { median, quantile } from './figure';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const KB = 1000;

/** A browser that has begun the long article; its cache is as cold as the caller makes it. */
async function withPlayer<T>(
	{ article }: BenchServer,
	work: (page: Page, devtools: CDPSession, browser: Browser) => Promise<T>
): Promise<T> {
	const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET });
	try {
		// A first visit: a service worker would answer from what it keeps.
		const page = await browser.newPage({
			...{ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' }
		});
		await page.goto(article);
		await page.getByRole('button', { name: 'Loaded terms' }).click();
		await page.waitForURL(/\/attempts\//);
		const devtools = await page.context().newCDPSession(page);
		return await work(page, devtools, browser);
	} finally {
		await browser.close();
	}
}

/** What the player costs to open with a cold cache, in KB (1000 bytes). */
export async function measureWeight(server: BenchServer) {
	return withPlayer(server, async (page, devtools) => {
		const sizes = new Map<string, number>();
		const urls = new Map<string, string>();
		await devtools.send('Network.enable');
		await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
		devtools.on('Network.responseReceived', ({ requestId, response }) =>
			urls.set(requestId, response.url)
		);
		devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
			sizes.set(requestId, encodedDataLength)
		);
		await page.reload({ waitUntil: 'networkidle' });
		const loaded = [...sizes].map(([id, size]) => ({ url: urls.get(id) ?? '', size }));
		const gzipped = (ending: string) =>
			loaded
				.map(({ url }) => new URL(url).pathname)
				.filter((path) => path.endsWith(ending))
				.reduce((sum, path) => sum + gzipSync(readFileSync(`build/client${path}`)).length, 0);
		const transfer = loaded
			.filter(({ url }) => !url.endsWith('.woff2'))
			.reduce((sum, { size }) => sum + size, 0);
		return {
			script: gzipped('.js') / KB,
			style: gzipped('.css') / KB,
			transfer: transfer / KB
		};
	});
}

/** How long a hand rests on a word and holds the button, in ms. */
const HAND = { rest: 60, hold: 80 };

/** Milliseconds from the release of the mouse to the mark in the page and on the screen. */
export async function measureMarking(server: BenchServer) {
	return withPlayer(server, async (page, devtools) => {
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
		await page.evaluate(watchMarks);
		for (const { x, y, scrollTop } of await wordBoxes(page, 100)) {
			await page.evaluate((top) => scrollTo(0, top), scrollTop);
			// Scrolling paints too; only what the mark costs is measured.
			await page.waitForTimeout(150);
			await page.mouse.move(x, y);
			await page.waitForTimeout(HAND.rest);
			await page.mouse.down();
			await page.waitForTimeout(HAND.hold);
			await page.mouse.up();
			await page.waitForTimeout(150);
		}
		const times = await page.evaluate(() => (globalThis as unknown as { times: MarkTimes }).times);
		const marks = await page.locator('article mark[data-tone="mark"]').count();
		if (times.marked.length < 90 || marks < 50) throw new Error(`only ${marks} marks were made`);
		return { marked: quantile(times.marked, 0.95), painted: quantile(times.painted, 0.95) };
	});
}

interface MarkTimes {
	marked: number[];
	painted: number[];
}

/** Runs in the page: notes when a mark stands in the page, and when its frame was painted. */
function watchMarks() {
	const times: MarkTimes = { marked: [], painted: [] };
	Object.assign(globalThis, { times });
	let releasedAt: number | null = null;
	const release = ({ timeStamp }: PointerEvent) => {
		releasedAt = timeStamp;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => times.painted.push(performance.now() - timeStamp);
			port2.postMessage(null);
		});
	};
	addEventListener('pointerup', release, { capture: true });
	new MutationObserver(() => {
		if (releasedAt !== null) times.marked.push(performance.now() - releasedAt);
		releasedAt = null;
	}).observe(document.querySelector('article') as Node, { subtree: true, childList: true });
}

/** Seconds to the largest paint on a school's bad line and a slow laptop; median of five. */
export async function measurePaint(server: BenchServer): Promise<number> {
	const samples: number[] = [];
	for (let run = 0; run < 5; run++) {
		const seconds = await withPlayer(server, async (page, devtools) => {
			await devtools.send('Network.enable');
			await devtools.send('Network.clearBrowserCache');
			await devtools.send('Network.emulateNetworkConditions', {
				...{ offline: false, latency: 150 },
				downloadThroughput: 1.6e6 / 8,
				uploadThroughput: 750e3 / 8
			});
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.reload({ waitUntil: 'networkidle' });
			return page.evaluate(
				() =>
					new Promise<number>((resolve) =>
						new PerformanceObserver((list) =>
							resolve((list.getEntries().at(-1)?.startTime ?? NaN) / 1000)
						).observe({ type: 'largest-contentful-paint', buffered: true })
					)
			);
		});
		samples.push(seconds);
	}
	return median(samples);
}
