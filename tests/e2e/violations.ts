import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EXTRA = ['label-content-name-mismatch', 'avoid-inline-spacing'];

/** Bring axe into the page once; it stays until the page is left. */
export const bringAxe = (page: Page) => page.evaluate(axe.source);

/** What axe finds wrong with the page as it looks now: by all its rules, or by some. */
export async function violations(page: Page, rules: string[] | 'all'): Promise<string[]> {
	const options: axe.RunOptions = {
		runOnly: rules === 'all' ? TAGS : rules,
		resultTypes: ['violations'],
		...(rules === 'all' && {
			rules: Object.fromEntries(EXTRA.map((rule) => [rule, { enabled: true }]))
		})
	};
	const { violations: found } = await page.evaluate(
		(asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked),
		options
	);
	return found.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ target, any, all, none }) => {
			const why = [...any, ...all, ...none].map(({ message }) => message);
			return `${id}: ${target.join(' ')}: ${why.join('; ')}`;
		})
	);
}
