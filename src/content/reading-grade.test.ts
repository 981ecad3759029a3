import { describe, expect, it } from 'vitest';
import { countSyllables, readingGrade } from './reading-grade';

describe('the reading grade', () => {
	it('agrees with the worked example of Wikipedia: 13 words, 24 syllables, grade 11.3', () => {
		// https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests
		expect(
			readingGrade(
				'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
			)
		).toBeCloseTo(11.3, 1);
	});

	it('agrees with a sentence counted by hand: 16 words, 23 syllables', () => {
		expect(
			readingGrade(
				'This sentence, taken as a reading passage unto itself, is being used to prove a point.'
			)
		).toBeCloseTo(0.39 * 16 + 11.8 * (23 / 16) - 15.59, 6);
	});

	it('counts sentences: two sentences of six words, with 14 syllables', () => {
		expect(readingGrade('The cat sat on the mat. Nobody came to see it there.')).toBeCloseTo(
			0.39 * 6 + 11.8 * (14 / 12) - 15.59,
			6
		);
	});
});

it('counts syllables as they are spoken', () => {
	const SPOKEN: Record<string, number> = {
		cat: 1,
		make: 1,
		makes: 1,
		making: 2,
		baked: 1,
		wanted: 2,
		table: 2,
		houses: 2,
		judges: 2,
		reason: 2,
		station: 2,
		special: 2,
		period: 3,
		creature: 2,
		evidence: 3,
		numbers: 2,
		article: 3,
		criminal: 3,
		serious: 3,
		radio: 3,
		people: 2,
		whole: 1,
		being: 2,
		violence: 3,
		quiet: 2,
		science: 2,
		idea: 3,
		area: 3,
		reader: 2,
		statement: 2,
		agency: 3,
		immigration: 4,
		officers: 3,
		'well-known': 2,
		'mayor’s': 2,
		police: 2,
		rules: 1,
		called: 1,
		rule: 1,
		settled: 2,
		friend: 1,
		million: 2,
		mayor: 2,
		trying: 2,
		usual: 3,
		language: 2,
		created: 3,
		cases: 2,
		tells: 1,
		medium: 3,
		criticism: 4
	};
	expect(
		Object.fromEntries(Object.keys(SPOKEN).map((word) => [word, countSyllables(word)]))
	).toEqual(SPOKEN);
});
