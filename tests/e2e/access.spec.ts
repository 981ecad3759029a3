import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { STATES } from './states';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EXTRA = ['label-content-name-mismatch', 'avoid-inline-spacing'];
/** The rules whose finding can differ between two looks of one page. */
const ABOUT_COLOR = ['color-contrast', 'link-in-text-block'];
const ABOUT_SPACE = ['target-size', 'scrollable-region-focusable'];

const look = (settings: DOMStringMap) => (page: Page) =>
	page.evaluate((data) => Object.assign(document.documentElement.dataset, data), settings);

const narrow = async (page: Page) => {
	await look({ size: 'normal' })(page);
	await page.setViewportSize({ width: 320, height: 640 });
};

const forced = (page: Page) =>
	page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });

/** How one page can look, and the rules to ask again; each look is put on the one before. */
const LOOKS: [string, (page: Page) => Promise<unknown>, string[] | 'all'][] = [
	['light', look({ theme: 'light' }), 'all'],
	['dark', look({ theme: 'dark' }), ABOUT_COLOR],
	['cream', look({ theme: 'cream' }), ABOUT_COLOR],
	['larger text', look({ size: 'larger' }), ABOUT_SPACE],
	['largest text', look({ size: 'largest' }), ABOUT_SPACE],
	['320 px wide', narrow, 'all'],
	['forced colors', forced, ABOUT_COLOR]
];

async function violations(page: Page, rules: string[] | 'all') {
	const enabled = Object.fromEntries(EXTRA.map((rule) => [rule, { enabled: true }]));
	const builder = new AxeBuilder({ page }).setLegacyMode();
	builder.options({
		runOnly: rules === 'all' ? TAGS : rules,
		resultTypes: ['violations'],
		...(rules === 'all' ? { rules: enabled } : {})
	});
	const { violations: found } = await builder.analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ target, any, all, none }) => {
			const why = [...any, ...all, ...none].map(({ message }) => message);
			return `${id}: ${target.join(' ')}: ${why.join('; ')}`;
		})
	);
}

for (const [name, open] of Object.entries(STATES)) {
	test(`axe finds nothing wrong in any paper, size or width: ${name}`, async ({ page }) => {
		test.slow();
		// Colors that are still changing would be measured halfway.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		for (const [label, apply, rules] of LOOKS) {
			await apply(page);
			expect.soft(await violations(page, rules), label).toEqual([]);
		}
	});
}
