import type { Page } from '@playwright/test';

/** Places of words all over the article, and how far to scroll so that each can be clicked. */
export async function wordBoxes(page: Page, count: number) {
	return page.evaluate((wanted) => {
		scrollTo(0, 0);
		const middle = innerHeight / 2;
		const sentences = [...document.querySelectorAll('[data-sentence]')];
		const boxes = sentences.flatMap((sentence) => {
			const text = [...sentence.childNodes].find((node) => node instanceof Text) as Text;
			return [...text.data.matchAll(/[A-Za-z]{5,}/g)].map((word) => {
				const range = document.createRange();
				range.setStart(text, word.index);
				range.setEnd(text, word.index + word[0].length);
				const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
				const scrollTop = Math.max(0, y - middle);
				return { x: x + width / 2, y: y + height / 2 - scrollTop, scrollTop };
			});
		});
		const step = Math.max(1, Math.floor(boxes.length / wanted));
		const bottom = document.documentElement.scrollHeight - innerHeight;
		return boxes.filter((box, i) => i % step === 0 && box.scrollTop < bottom).slice(0, wanted);
	}, count);
}
