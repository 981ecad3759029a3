import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '../elements';
import type { Mark } from './mark';
import { toggleMark } from './toggle-mark';

const sentence = { start: 0, end: 20 };

function press(marks: Mark[], start: number, end: number, newId = `m${start}-${end}`) {
	return toggleMark(marks, { element: 'loaded', range: { start, end }, sentence, newId });
}

const spans = (marks: Mark[]) => marks.map((mark) => [mark.start, mark.end]);

describe('marking words', () => {
	it('joins neighbouring words into one mark', () => {
		expect(spans(press(press([], 3, 4), 4, 5))).toEqual([[3, 5]]);
	});

	it('fills the gap when the word between two marks is marked', () => {
		expect(spans(press(press(press([], 3, 4), 5, 6), 4, 5))).toEqual([[3, 6]]);
	});

	it('takes a mark away when it is pressed again', () => {
		expect(press(press([], 3, 6), 3, 6)).toEqual([]);
	});

	it('splits a mark when its middle word is erased, and the two halves have different ids', () => {
		const halves = press(press([], 3, 6), 4, 5, 'fresh');
		expect(spans(halves)).toEqual([
			[3, 4],
			[5, 6]
		]);
		expect(new Set(halves.map((mark) => mark.id)).size).toBe(2);
	});

	it('never joins two sentences', () => {
		const first = press([], 19, 20);
		const second = { element: 'loaded', range: { start: 20, end: 21 } } as const;
		const both = toggleMark(first, { ...second, sentence: { start: 20, end: 30 }, newId: 'b' });
		expect(spans(both)).toEqual([
			[19, 20],
			[20, 21]
		]);
	});

	it('leaves marks of other elements alone', () => {
		const claim: Mark = { id: 'c', element: 'claim', start: 2, end: 8 };
		expect(press([claim], 3, 4)).toContainEqual(claim);
	});
});

describe('any sequence of presses', () => {
	const pressing = fc.record({
		element: fc.constantFrom(...ELEMENTS),
		sentence: fc.constantFrom(
			{ start: 0, end: 10 },
			{ start: 10, end: 14 },
			{ start: 14, end: 30 }
		),
		a: fc.nat(40),
		b: fc.nat(40)
	});

	it('keeps the rule: no overlap, no touching, unique ids, within the sentence', () => {
		fc.assert(
			fc.property(fc.array(pressing, { maxLength: 40 }), (presses) => {
				let marks: Mark[] = [];
				presses.forEach(({ element, sentence, a, b }, i) => {
					const width = sentence.end - sentence.start;
					const ends = [a % width, b % width].sort((x, y) => x - y);
					const range = {
						start: sentence.start + (ends[0] ?? 0),
						end: sentence.start + (ends[1] ?? 0) + 1
					};
					marks = toggleMark(marks, { element, range, sentence, newId: `n${i}` });
				});
				expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
				for (const mark of marks) {
					expect(mark.start).toBeLessThan(mark.end);
					const near = marks.filter((m) => m !== mark && m.element === mark.element);
					const edges = [0, 10, 14, 30];
					for (const other of near.filter((m) => m.start >= mark.start)) {
						const gap = other.start - mark.end;
						expect(gap > 0 || (gap === 0 && edges.includes(mark.end))).toBe(true);
					}
				}
			})
		);
	});

	it('pressing twice gives back what was there, when the words were all free', () => {
		fc.assert(
			fc.property(fc.nat(18), fc.nat(18), (a, b) => {
				const start = Math.min(a, b);
				const end = Math.max(a, b) + 1;
				expect(press(press([], start, end), start, end)).toEqual([]);
			})
		);
	});
});
