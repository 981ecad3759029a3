import type { Page } from '@playwright/test';
import {
	clickWord,
	expect,
	LOADED_ARTICLE,
	marksOnPage,
	openRound,
	PLAIN_ARTICLE,
	test
} from './fixtures';
import { STATES } from './states';

/** Press on the middle of each word: which ones does the page take for another? */
async function misreadWords(page: Page) {
	return page.evaluate(() => {
		const article = document.querySelector('article') as HTMLElement;
		const misread: string[] = [];
		let count = 0;
		const wordAt = (x: number, y: number) => {
			const init = { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true };
			document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointerdown', init));
			const [preview] = CSS.highlights.get('marking-preview') ?? [];
			const word = preview ? String(preview) : 'nothing';
			dispatchEvent(new PointerEvent('pointercancel', init));
			return word;
		};
		for (const sentence of article.querySelectorAll('[data-sentence]')) {
			const text = [...sentence.childNodes].find(
				({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent
			) as Text;
			for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)) {
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				scrollBy(0, range.getBoundingClientRect().top - innerHeight / 3);
				const box = range.getClientRects()[0] as DOMRect;
				const found = wordAt(box.left + box.width / 2, box.top + box.height / 2);
				if (found !== word) misread.push(`${word} → ${found}`);
				count++;
			}
		}
		return { misread, count };
	});
}

const LOOKS: Record<string, DOMStringMap> = {
	'as it is': {},
	'with wider spacing': { spacing: 'wider' },
	'in the largest text': { size: 'largest' },
	'in the largest text with wider spacing': { size: 'largest', spacing: 'wider' }
};

for (const slug of [PLAIN_ARTICLE, LOADED_ARTICLE]) {
	test(`each word of ${slug} is found under its own middle, in all settings`, async ({ page }) => {
		await openRound(page, 'loaded', slug);
		for (const [name, look] of Object.entries(LOOKS)) {
			await page.evaluate((data) => Object.assign(document.documentElement.dataset, data), look);
			const { misread, count } = await misreadWords(page);
			expect(misread, name).toEqual([]);
			expect(count, name).toBeGreaterThan(300);
		}
	});
}

test('spacing and size chosen in the panel hold at once, and words are still hit', async ({
	page
}) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'sweeping');
	await page.getByRole('button', { name: 'Text and colors' }).click();
	await page.getByRole('radio', { name: 'Wider' }).check({ force: true });
	await page.getByRole('radio', { name: 'Largest' }).check({ force: true });
	await page.getByRole('button', { name: 'Close' }).click();
	await clickWord(page, 'nationwide');
	await clickWord(page, 'brutally');
	expect(await marksOnPage(page)).toEqual(['sweeping nationwide', 'brutally']);
	await expect(page.locator('[data-save="saved"]')).toBeVisible();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-spacing', 'wider');
	await expect(page.locator('html')).toHaveAttribute('data-size', 'largest');
	expect(await marksOnPage(page)).toEqual(['sweeping nationwide', 'brutally']);
});

test('a look chosen before the scripts have come holds', async ({ page }) => {
	let letThrough = () => {};
	const chosen = new Promise<void>((go) => (letThrough = go));
	await page.route('**/*.js', async (route) => {
		await chosen;
		await route.continue();
	});
	await page.goto('/about', { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Text and colors' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
	letThrough();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('marks keep their words when the window shrinks and the text doubles', async ({ page }) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'heinous');
	await clickWord(page, 'crimes');
	await page.setViewportSize({ width: 500, height: 700 });
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	expect(await marksOnPage(page)).toEqual(['heinous crimes']);
	await clickWord(page, 'crimes');
	expect(await marksOnPage(page)).toEqual(['heinous']);
});

test('with the spacing of WCAG 1.4.12 nothing is cut off and words are still hit', async ({
	page
}) => {
	await openRound(page, 'loaded');
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-block-end: 2em !important }`
		);
		document.adoptedStyleSheets = [sheet];
	});
	for (const word of ['sweeping', 'brutally']) await clickWord(page, word);
	expect(await marksOnPage(page)).toEqual(['sweeping', 'brutally']);
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('button, h1, h2, summary, article p')]
			.filter((box) => box.checkVisibility() && !box.matches('.number'))
			.filter((box) => box.scrollWidth > box.clientWidth + 1)
			.map((box) => box.textContent)
	);
	expect(cut).toEqual([]);
	const spill = () => document.documentElement.scrollWidth - innerWidth;
	expect(await page.evaluate(spill)).toBeLessThanOrEqual(0);
});

for (const state of ['loaded-empty', 'compare', 'ledger', 'class', 'quiz', 'learn-assigned']) {
	test(`the first answer brings all styles of ${state}: nothing moves when scripts arrive`, async ({
		page
	}) => {
		await STATES[state]?.(page);
		await page.reload({ waitUntil: 'networkidle' });
		const html = await (await page.request.get(page.url())).text();
		const sent = html.match(/<style|rel="stylesheet"/g)?.length;
		expect(await page.locator('style, link[rel="stylesheet"]').count()).toBe(sent);
	});
}

/** Pages with much beside much, in the sizes of text that readers set. */
const WIDE_PAGES = [
	...['class-glance', 'skills', 'discernment', 'discernment-sharper', 'report', 'marks'],
	...['items-thirty', 'paper-key', 'challenges-proposed', 'attempt-result-contest', 'assignments'],
	...['ledger-result', 'taught-attempt']
];
const LARGE = [
	{ width: 360, look: (root: HTMLElement) => (root.style.fontSize = '32px') },
	{ width: 768, look: (root: HTMLElement) => (root.dataset['size'] = 'largest') },
	{ width: 1024, look: (root: HTMLElement) => (root.dataset['size'] = 'largest') }
];

for (const state of WIDE_PAGES) {
	test(`${state} does not scroll sideways in large text`, async ({ page }) => {
		await STATES[state]?.(page);
		for (const details of await page.locator('main details:not([open]) > summary').all())
			if (await details.isVisible()) await details.click();
		for (const { width, look } of LARGE) {
			await page.setViewportSize({ width, height: 800 });
			await page.locator('html').evaluate(look);
			const spilling = await page.evaluate(() => {
				if (document.documentElement.scrollWidth <= innerWidth) return [];
				return [...document.querySelectorAll('main *, header *')]
					.filter((box) => box.getBoundingClientRect().right > innerWidth + 1)
					.filter((box) => !box.parentElement?.closest('[role="region"], .me'))
					.map((box) => `${box.tagName} ${box.className} ${box.textContent.slice(0, 30)}`)
					.slice(0, 5);
			});
			expect(spilling, `${width} px`).toEqual([]);
			await page.locator('html').evaluate((root) => {
				root.removeAttribute('style');
				delete root.dataset['size'];
			});
		}
	});
}

test('tables that stand as blocks on a phone still have heads for whoever hears them', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const [state, head] of Object.entries({ skills: 'Claim', discernment: 'Learner' })) {
		await STATES[state]?.(page);
		await expect(
			page.getByRole('columnheader', { name: head, exact: true }).last(),
			state
		).toBeAttached();
	}
	await STATES['marks']?.(page);
	await page.getByText('All sentences as a table').click();
	await expect(page.getByRole('columnheader', { name: 'Sentence', exact: true })).toBeAttached();
	await STATES['paper-key']?.(page);
	await expect(page.getByRole('columnheader', { name: 'Why' }).first()).toBeAttached();
	const row = page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader') })
		.first();
	await expect(row.getByRole('cell')).toHaveCount(3);
	const [words, why] = await Promise.all(
		[0, 2].map((n) => row.getByRole('cell').nth(n).boundingBox())
	);
	expect(why?.y).toBeGreaterThan(words?.y ?? NaN);
	expect(why?.width).toBeGreaterThan(250);
});

test('the numbers of a printed key keep together and head their rows', async ({ page }) => {
	await STATES['paper-key']?.(page);
	await page.setViewportSize({ width: 360, height: 800 });
	const numbers = page.locator('table').getByRole('rowheader');
	expect(await numbers.filter({ hasText: /^\d\d$/ }).count()).toBeGreaterThan(3);
	for (const number of await numbers.all()) {
		const lines = await number.evaluate((cell) => {
			const range = document.createRange();
			range.selectNodeContents(cell);
			return new Set([...range.getClientRects()].map(({ y }) => y)).size;
		});
		expect(lines).toBe(1);
	}
	for (const table of await page.getByRole('table').all())
		await expect(table).toHaveAccessibleName(/\S/);
});
