import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { dealWords, normalizeWords } from './secret-words';
import { WORDS } from './words';

describe('the words of the cards', () => {
	it('are so many that three of them are more than 29 bits', () => {
		expect(Math.log2(WORDS.length * (WORDS.length - 1) * (WORDS.length - 2))).toBeGreaterThan(29);
		expect(new Set(WORDS).size).toBe(WORDS.length);
	});

	it('are three to six plain letters', () => {
		expect(WORDS.filter((word) => !/^[a-z]{3,6}$/.test(word))).toEqual([]);
	});

	it('are never another one with an ending', () => {
		const all = new Set(WORDS);
		const endings = ['s', 'es', 'd', 'ed', 'r', 'er', 'or', 'y', 'ly', 'ing'];
		expect(WORDS.filter((word) => endings.some((ending) => all.has(word + ending)))).toEqual([]);
	});

	it('differ from each other by more than one letter', () => {
		const gaps = WORDS.flatMap((word) => [
			...new Set([...word].map((_, i) => `${word.slice(0, i)}_${word.slice(i + 1)}`))
		]);
		expect(gaps.filter((gap, i) => gaps.indexOf(gap) !== i)).toEqual([]);
	});

	it('hold nothing rude', () => {
		const matcher = new RegExpMatcher({
			...englishDataset.build(),
			...englishRecommendedTransformers
		});
		expect(WORDS.filter((word) => matcher.hasMatch(word))).toEqual([]);
	});
});

it('deals three different words', () => {
	const random = seededRandom('cards');
	for (let i = 0; i < 500; i++) {
		const words = dealWords(random).split(' ');
		expect(new Set(words).size).toBe(3);
		for (const word of words) expect(WORDS).toContain(word);
	}
});

it('reaches the first and the last word of the list', () => {
	const given = [0, 0.999_999, 0.5];
	const words = dealWords(() => given.shift() ?? 0).split(' ');
	expect(words.slice(0, 2)).toEqual([WORDS[0], WORDS.at(-1)]);
});

it('takes the words with any capitals, spaces, hyphens and commas', () => {
	for (const typed of ['Maple River Canoe', ' maple-river-canoe ', 'MAPLE, river ,canoe.'])
		expect(normalizeWords(typed)).toBe('maple river canoe');
	expect(normalizeWords('maplerivercanoe')).not.toBe('maple river canoe');
});
