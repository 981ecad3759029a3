import { expect, it } from 'vitest';
import { practicePairs, type FoilPair } from './foil';
import { formItems } from './form-items';

const ELEMENT_OF = ['loaded', 'claim', 'source', 'context'] as const;

/** Forty pairs as the bank numbers them: five of each element, twice. */
const pairs = Array.from({ length: 40 }, (_, index): FoilPair => {
	const element = ELEMENT_OF[Math.floor(index / 5) % 4] ?? 'loaded';
	return {
		id: `pair-${index + 1}`,
		element,
		theme: 'homework',
		form: index + 1,
		signal: { text: `with ${index + 1}`, why: '' },
		foil: { text: `without ${index + 1}`, why: '' }
	};
});
const practice = { ...pairs[0], id: 'practice', form: undefined } as FoilPair;
const [first, second] = [formItems(pairs, 1), formItems(pairs, 2)];

it('asks twenty passages with the thing and twenty without, five and five of each element', () => {
	for (const items of [first, second]) {
		expect(items).toHaveLength(40);
		for (const element of ELEMENT_OF)
			for (const isSignal of [true, false])
				expect(
					items.filter((item) => item.element === element && item.isSignal === isSignal)
				).toHaveLength(5);
	}
});

it('shows nobody a passage twice: the second form has the other member of every pair', () => {
	const texts = [...first, ...second].map(({ sentence }) => sentence.text);
	expect(new Set(texts).size).toBe(80);
	expect(first.find(({ pairId }) => pairId === 'pair-1')?.sentence.text).toBe('with 1');
	expect(first.find(({ pairId }) => pairId === 'pair-21')?.sentence.text).toBe('without 21');
});

it('keeps the order, whatever order the pairs come in, and mixes the elements', () => {
	expect(formItems([...pairs].reverse(), 1)).toEqual(first);
	const changes = first.filter((item, i) => i > 0 && item.element !== first[i - 1]?.element);
	expect(changes.length).toBeGreaterThan(20);
});

it('leaves practice pairs out, and practice leaves test pairs out', () => {
	expect(formItems([practice, ...pairs], 1)).toEqual(first);
	expect(practicePairs([practice, ...pairs])).toEqual([practice]);
});
