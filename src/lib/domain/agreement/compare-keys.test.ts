import { describe, expect, it } from 'vitest';
import { fastest } from '../../../../tests/fastest';
import { ELEMENTS } from '../elements';
import { compareKeys, type Marked } from './compare-keys';

const claim = (start: number, end: number, kind = 'event'): Marked => ({
	...{ element: 'claim', kind, start, end }
});
const size = { tokens: 40, sentenceStarts: [0, 10, 20, 30] };

describe('two keys of one text', () => {
	it('agree fully when they are the same, and have nothing to talk about', () => {
		const key = [claim(0, 8), claim(12, 18)];
		const { elements, disagreements } = compareKeys(key, key, size);
		expect(elements.claim).toEqual({
			...{ alpha: 1, alphaBySentence: 1, alphaU: 1 },
			counts: { both: 2, otherEdges: 0, onlyA: 0, onlyB: 0 },
			kinds: { same: 2, of: 2 }
		});
		expect(disagreements).toEqual([]);
	});

	it('say nothing about an element that neither marked', () => {
		const { elements } = compareKeys([claim(0, 8)], [claim(0, 8)], size);
		expect(elements.loaded).toEqual({
			...{ alpha: null, alphaBySentence: null, alphaU: null },
			counts: { both: 0, otherEdges: 0, onlyA: 0, onlyB: 0 },
			kinds: { same: 0, of: 0 }
		});
	});

	it('agree no better than chance when one of them marked nothing', () => {
		const { elements } = compareKeys([claim(0, 8)], [], size);
		expect(elements.claim.alpha).toBeLessThan(0);
		expect(elements.claim.counts).toMatchObject({ both: 0, onlyA: 1, onlyB: 0 });
	});

	it('agree by sentence where only the edges differ', () => {
		const { elements } = compareKeys(
			[claim(0, 8), claim(12, 18)],
			[claim(1, 7), claim(14, 19)],
			size
		);
		expect(elements.claim.alphaBySentence).toBe(1);
		expect(elements.claim.alpha).toBeLessThan(1);
		expect(elements.claim.alphaU).toBeLessThan(1);
	});
});

it('lists disagreements in the order of the text, whatever the element', () => {
	const alone = claim(30, 36);
	const [long, short] = [claim(10, 18), claim(16, 19)];
	const [event, figure] = [claim(20, 28), claim(20, 27, 'statistic')];
	const loaded: Marked = { element: 'loaded', kind: 'doubt', start: 13, end: 14 };
	const { elements, disagreements } = compareKeys(
		[alone, long, event],
		[figure, short, loaded],
		size
	);
	expect(disagreements).toEqual([
		{ element: 'claim', why: 'other-edges', a: long, b: short },
		{ element: 'loaded', why: 'only-one', a: null, b: loaded },
		{ element: 'claim', why: 'other-kind', a: event, b: figure },
		{ element: 'claim', why: 'only-one', a: alone, b: null }
	]);
	expect(elements.claim.counts).toEqual({ both: 2, otherEdges: 1, onlyA: 1, onlyB: 0 });
	expect(elements.claim.kinds).toEqual({ same: 1, of: 2 });
});

it('changes only the sides when the keys are swapped', () => {
	const [a, b] = [[claim(0, 8), claim(22, 24)], [claim(3, 9)]];
	const there = compareKeys(a, b, size).elements.claim;
	const back = compareKeys(b, a, size).elements.claim;
	expect(there.alpha).toBe(back.alpha);
	expect(there.alphaU).toBeCloseTo(back.alphaU ?? NaN, 12);
	expect(there.counts.onlyA).toBe(back.counts.onlyB);
});

it('takes places that overlap in one key as joined words', () => {
	const { elements } = compareKeys([claim(0, 6), claim(4, 8)], [claim(0, 8)], size);
	expect(elements.claim.alpha).toBe(1);
	expect(elements.claim.counts).toMatchObject({ both: 1, onlyA: 1 });
});

it('gives no alpha for a text of a few words, or by sentence for a single one', () => {
	const few = compareKeys([claim(0, 2)], [claim(0, 2)], { tokens: 6, sentenceStarts: [0, 3] });
	expect(few.elements.claim).toMatchObject({ alpha: null, alphaU: null, alphaBySentence: null });
	const one = compareKeys([claim(0, 2)], [claim(0, 2)], { tokens: 20, sentenceStarts: [0] });
	expect(one.elements.claim).toMatchObject({ alpha: 1, alphaBySentence: null });
});

it('compares 400 places in 12,000 words at once', () => {
	const key = (by: number) =>
		Array.from({ length: 400 }, (_, i): Marked => ({
			...{
				element: ELEMENTS[i % 4] ?? 'claim',
				kind: 'x',
				start: i * 30 + by,
				end: i * 30 + by + 12
			}
		}));
	const long = { tokens: 12_100, sentenceStarts: Array.from({ length: 605 }, (_, i) => i * 20) };
	const compare = () => compareKeys(key(0), key(3), long);
	expect(fastest(compare)).toBeLessThan(200);
	const { elements } = compare();
	expect(elements.source.counts.both).toBe(100);
});
