import type { Page } from '@playwright/test';
import { expect, testInOneTab as test } from './fixtures';
import { STATES } from './states';
import { bringAxe, colorViolations, violations } from './violations';

const all = (page: Page) => violations(page, 'all');
const allButColors = (page: Page) => violations(page, 'all but colors');
/** The rules of axe whose finding can differ between two sizes. */
const aboutSpace = (page: Page) => violations(page, ['target-size', 'scrollable-region-focusable']);
const nothing = async () => [];

/** Put a look on, and say how many pixels of the page then stick out sideways. */
type Apply = (page: Page) => Promise<number>;

const look =
	(settings: DOMStringMap): Apply =>
	(page) =>
		page.evaluate((data) => {
			Object.assign(document.documentElement.dataset, data);
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		}, settings);

const wide =
	(width: number): Apply =>
	async (page) => {
		await page.setViewportSize({ width, height: 800 });
		return look({})(page);
	};

const forced: Apply = async (page) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	return look({})(page);
};

/** States that are meant to be the page of an error. */
const ERRORS = ['not-found', 'ledger-locked'];

/** How one page can look, and what to ask axe then; each look is put on the one before. */
const LOOKS: [name: string, apply: Apply, ask: (page: Page) => Promise<string[]>][] = [
	['1280 px', wide(1280), nothing],
	['light', look({ theme: 'light' }), all],
	['dark', look({ theme: 'dark' }), colorViolations],
	['cream', look({ theme: 'cream' }), colorViolations],
	['larger text', look({ size: 'larger' }), nothing],
	['largest text', look({ size: 'largest' }), aboutSpace],
	['768 px', wide(768), nothing],
	['normal text', look({ size: 'normal' }), nothing],
	['360 px', wide(360), nothing],
	['320 px', wide(320), allButColors],
	// The colors are then those of the system; axe has nothing to find in them.
	['forced colors', forced, nothing]
];

/** For somebody to look at, in both papers. */
async function photograph(page: Page, name: string) {
	for (const theme of ['dark', 'light']) {
		await look({ theme })(page);
		await page.screenshot({ path: `tests/results/pages/${name}-${theme}.png`, fullPage: true });
	}
}

async function expectHead(page: Page, name: string) {
	// An error page is whole too: a state that meant another page must not pass as one.
	await expect(page.locator('[data-status]')).toHaveCount(ERRORS.includes(name) ? 1 : 0);
	await expect(page).toHaveTitle(/^\S.+ · Bluepencil$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	// A preview holds a player that cannot be reached: nobody hears its heading.
	await expect(page.locator('h1:not([inert] *)')).toHaveCount(1);
	const description = page.locator('meta[name="description"]');
	await expect.soft(description).toHaveAttribute('content', /\S.{20}/, { timeout: 1000 });
}

for (const [name, open] of Object.entries(STATES)) {
	test(`${name} is whole, and axe finds nothing, in any paper, size and width`, async ({
		page
	}) => {
		test.slow();
		await open(page);
		await expectHead(page, name);
		await bringAxe(page);
		for (const [label, apply, ask] of LOOKS) {
			expect.soft(await apply(page), label).toBe(0);
			expect.soft(await ask(page), label).toEqual([]);
			if (process.env['SCREENSHOTS'] && label.endsWith('px'))
				await photograph(page, `${name}-${label.split(' ')[0]}`);
		}
	});
}

test('a color that cannot be read in one paper alone is found there, in whatever text it is', async ({
	page
}) => {
	await page.goto('/about/privacy');
	await bringAxe(page);
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`:root[data-theme='dark'] main p:last-of-type { color: #333 }
			:root[data-theme='cream'] main h2:last-of-type { background: #666 }`
		);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
	await look({ theme: 'light' })(page);
	expect(await colorViolations(page)).toEqual([]);
	await look({ theme: 'dark' })(page);
	expect(String(await colorViolations(page))).toMatch(/color-contrast: .*#333333/);
	await look({ theme: 'cream' })(page);
	expect(String(await colorViolations(page))).toMatch(/color-contrast: .*#666666/);
});
