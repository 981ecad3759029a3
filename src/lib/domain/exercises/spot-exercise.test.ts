import { describe, expect, it } from 'vitest';
import { readFoils } from '$content/foils';
import { practicePairs } from '../foils/foil';
import { SPOT_LENGTH, spotSet } from './spot-exercise';

const pairs = practicePairs(readFoils());
const set = (number: number, seed = 'guest') =>
	spotSet(pairs, { elements: ['loaded'], seed, number }).items;
const texts = (number: number) => set(number).map(({ text }) => text);

describe('ten sentences to spot', () => {
	it('has as many fine ones as others, whoever asks', () => {
		for (const seed of ['a', 'b', 'c', 'd'])
			expect(set(1, seed).filter(({ hasIt }) => hasIt)).toHaveLength(SPOT_LENGTH / 2);
	});

	it('never shows both members of a pair', () => {
		const shown = texts(1);
		for (const { signal, foil } of pairs)
			expect(shown.includes(signal.text) && shown.includes(foil.text)).toBe(false);
	});

	it('is the same set for the same learner and number, and another for the next', () => {
		expect(set(1)).toEqual(set(1));
		expect(texts(2).filter((text) => texts(1).includes(text))).toEqual([]);
	});

	it('mixes two elements in equal parts', () => {
		const mixed = spotSet(pairs, { elements: ['source', 'claim'], seed: 'guest', number: 3 });
		expect(mixed.items.filter(({ element }) => element === 'source')).toHaveLength(5);
		expect(mixed.items.filter(({ element }) => element === 'claim')).toHaveLength(5);
	});

	it('keeps the pairs of the two tests out, over many sets', () => {
		const tests = readFoils().filter(({ form }) => form !== undefined);
		const kept = new Set(tests.flatMap(({ signal, foil }) => [signal.text, foil.text]));
		for (let number = 1; number <= 12; number++)
			expect(texts(number).filter((text) => kept.has(text))).toEqual([]);
	});

	it('says nothing of the answers in its ids', () => {
		expect(set(1).map(({ id }) => id)).toEqual(set(2).map(({ id }) => id));
	});

	it('needs a bank', () => {
		expect(() => spotSet([], { elements: ['loaded'], seed: '', number: 1 })).toThrow(RangeError);
	});
});
