import { describe, expect, it } from 'vitest';
import type { Range } from '$lib/domain/text/range';
import { splitDocument } from '$lib/domain/text/split-document';
import { toPublicText } from '$lib/domain/text/public-text';
import { breakLines } from './break-lines';
import { lineNumbers, paperLines } from './paper-lines';

const cut = (text: string, width: number) =>
	breakLines(text, width).map((start, i, starts) => text.slice(start, starts[i + 1]));

describe('a text in lines', () => {
	it('breaks between words and loses nothing', () => {
		expect(cut('one two three four', 9)).toEqual(['one two ', 'three ', 'four']);
		expect(cut('one two  three', 7)).toEqual(['one two  ', 'three']);
	});

	it('cuts a word that is wider than a line, and begins no empty line before it', () => {
		expect(cut('see https://example.org/a', 10)).toEqual(['see ', 'https://ex', 'ample.org/', 'a']);
		expect(cut('abcdefgh', 8)).toEqual(['abcdefgh']);
	});

	it('counts wide letters twice and accents not at all', () => {
		expect(cut('移民移民移民', 4)).toEqual(['移民', '移民', '移民']);
		expect(cut('e\u0301e\u0301e\u0301 e\u0301', 5)).toEqual(['e\u0301e\u0301e\u0301 e\u0301']);
	});

	it('is one line where there is nothing', () => expect(cut('', 5)).toEqual(['']));
});

describe('the lines of a printed text', () => {
	const text = `# A heading

The agency said on Monday that it had arrested the man in the city. He was held.

- One more line`;
	const paragraphs = toPublicText(splitDocument(text));
	const lines = paperLines(paragraphs);
	const numbersOf = (words: Range) => lineNumbers(lines.linesOf(words));
	const all = lines.paragraphs.flatMap((paragraph) => paragraph.lines);

	it('are numbered from one through the whole text, with every word', () => {
		expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
		const words = (from: string) => from.split(/\s+/).filter(Boolean);
		expect(words(all.map((line) => line.text).join(' '))).toEqual(words(text));
	});

	it('are found again by the words that stand in them', () => {
		const sentence = paragraphs[1]?.sentences[0];
		const first = sentence?.firstToken ?? NaN;
		const words = splitDocument(text).tokens.map(({ start, end }) => text.slice(start, end));
		const at = (word: string) => words.indexOf(word);
		expect(numbersOf({ start: first, end: first + 1 })).toBe('2');
		expect(numbersOf({ start: at('held'), end: at('held') + 1 })).toBe('3');
		expect(numbersOf({ start: first, end: at('city') + 1 })).toBe('2–3');
		for (const { number, text } of all)
			if (text.includes('arrested'))
				expect(numbersOf({ start: at('arrested'), end: at('arrested') + 1 })).toBe(String(number));
	});

	it('knows no line of words that are not in the text', () => {
		expect(() => numbersOf({ start: 900, end: 901 })).toThrow(RangeError);
	});
});
