import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { oneOfEachColor } from './one-of-each-color';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EXTRA = ['label-content-name-mismatch', 'avoid-inline-spacing'];

/** The rules whose finding can differ between two papers. */
const ABOUT_COLOR = ['color-contrast', 'link-in-text-block'];

/** The small form of axe, which a page takes in in half of the time. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Bring axe into the page once; it stays until the page is left. */
export const bringAxe = (page: Page) => page.evaluate(AXE);

/** Which rules of axe: all, all but those of colors, which take half of the time, or some. */
export type Rules = 'all' | 'all but colors' | readonly string[];

const switched = (rules: readonly string[], enabled: boolean) =>
	Object.fromEntries(rules.map((rule) => [rule, { enabled }]));

/**
 * What axe finds wrong with the colors of the page as it looks now. It looks at one of all texts that
 * are alike. Where a box lies over another that does not hold it, only `violations` sees each text.
 */
export const colorViolations = async (page: Page) =>
	violations(page, ABOUT_COLOR, await oneOfEachColor(page));

/** What axe finds wrong with the page as it looks now, or with what the selector finds in it. */
export async function violations(page: Page, rules: Rules, within = 'html'): Promise<string[]> {
	const isAll = typeof rules === 'string';
	const options: axe.RunOptions = {
		runOnly: isAll ? TAGS : [...rules],
		resultTypes: ['violations'],
		...(isAll && {
			rules: {
				...switched(EXTRA, true),
				...(rules === 'all but colors' && switched(ABOUT_COLOR, false))
			}
		})
	};
	const { violations: found } = await page.evaluate(
		([where, asked]) => (globalThis as unknown as { axe: typeof axe }).axe.run(where, asked),
		[within, options] as const
	);
	return found.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ target, any, all, none }) => {
			const why = [...any, ...all, ...none].map(({ message }) => message);
			return `${id}: ${target.join(' ')}: ${why.join('; ')}`;
		})
	);
}
