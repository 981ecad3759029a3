import type { Page } from '@playwright/test';

const MARK = 'data-one-of-each-color';

/**
 * Choose one of all texts that are shown in the same color, size and weight on the same papers, and
 * say how to find the chosen. A page of two thousand words has some fifty.
 */
export async function oneOfEachColor(page: Page): Promise<string> {
	await page.evaluate((mark) => {
		for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
		const papers = new Map<Element, string>();
		/** What lies behind a text, from the outermost box on. */
		const papersOf = (box: Element | null): string => {
			if (!box) return '';
			const known = papers.get(box);
			if (known !== undefined) return known;
			const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(box);
			const own = `${backgroundColor} ${backgroundImage} ${opacity} ${position}`;
			const isPlain = own === 'rgba(0, 0, 0, 0) none 1 static';
			const all = papersOf(box.parentElement) + (isPlain ? '' : `/${own}`);
			papers.set(box, all);
			return all;
		};
		const isShown = (box: Element) =>
			box.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			box.getBoundingClientRect().width > 1;
		const hasWords = (box: Element) =>
			box.matches('input, select, textarea') ||
			[...box.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
		const chosen = new Set<string>();
		for (const box of document.body.querySelectorAll('*')) {
			if (!hasWords(box) || !isShown(box)) continue;
			const { color, fontSize, fontWeight } = getComputedStyle(box);
			const around = box.closest('a')?.parentElement;
			const beside = around ? getComputedStyle(around).color : '';
			const isOff = box.closest(':disabled, [aria-disabled="true"], [inert]') !== null;
			const look = [color, fontSize, fontWeight, beside, isOff, papersOf(box)].join('; ');
			if (chosen.has(look)) continue;
			chosen.add(look);
			box.setAttribute(mark, '');
		}
	}, MARK);
	return `[${MARK}]`;
}
