import { describe, expect, it } from 'vitest';
import { boundaryF1, boundedTexts } from '../../../../tests/fixtures/boundaries';

const texts = boundedTexts();

describe('boundaries of sentences, against those set by hand', () => {
	it('are tried on three hundred sentences', () => {
		const sentences = texts.reduce((sum, { sentences }) => sum + sentences, 0);
		expect(sentences).toBeGreaterThanOrEqual(300);
	});

	it('are right 97 times in a hundred (F1)', () => {
		expect(boundaryF1(texts)).toBeGreaterThanOrEqual(0.97);
	});

	it.each(texts)('of $file are all but two right', ({ text, ends, found }) => {
		const around = (end: number) =>
			`${text.slice(Math.max(0, end - 30), end)}|${text.slice(end, end + 20)}`;
		const wrong = [
			...found.filter((end) => !ends.includes(end)).map((end) => `too many: ${around(end)}`),
			...ends.filter((end) => !found.includes(end)).map((end) => `missed: ${around(end)}`)
		];
		expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
	});
});
