import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text';

const clean = (raw: string) => cleanText(raw).text;

describe('what cannot be seen is taken out, and that is told', () => {
	it.each([
		['a zero-width space', 'in\u200Bside', 'inside'],
		['a word joiner', 'in\u2060side', 'inside'],
		['a soft hyphen', 'in\u00ADside', 'inside'],
		['a mark in the middle of the text', 'in\uFEFFside', 'inside'],
		['an order that turns the letters around', '\u202Eedisni\u202C', 'edisni'],
		['marks of direction', '\u2066in\u2069side\u200F', 'inside'],
		['a bell and an escape', 'in\x07\x1Bside\x7F', 'inside'],
		['a control of the second set', 'in\x9Bside', 'inside'],
		['a letter of private use', 'in\uE001\u{F0001}\u{10FFFD}side', 'inside'],
		['a noncharacter', 'in\uFFFE\uFDD0\u{1FFFF}side', 'inside'],
		['half a pair', 'in\uD83Dside\uDE00', 'inside'],
		['hidden letters written in tags', 'in\u{E0068}\u{E0069}side', 'inside'],
		['a joiner that joins nothing', 'in\u200D\u200Cside\uFE0F', 'inside']
	])('%s', (_, raw, expected) => {
		expect(cleanText(raw)).toEqual({ text: expected, isCleaned: true });
	});
});

describe('what is seen stays, and nothing is told', () => {
	it.each([
		['a family and a flag', 'A 👩‍👩‍👧‍👦, a 🏳️‍🌈 and a 👋🏽.'],
		['the flag of England', 'Go \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}!'],
		['a heart in color and one in black', '❤️ ❤︎'],
		['Persian with its short gaps', 'می‌خواهم بروم'],
		['Hindi and Sinhala with joined letters', 'क्‍ष ශ්‍රී'],
		['Hebrew with points', 'שָׁלוֹם'],
		['two spaces after a period', 'One.  Two.']
	])('%s', (_, text) => {
		expect(cleanText(text)).toEqual({ text: text.normalize('NFC'), isCleaned: false });
	});

	it('but joiners between letters of our script go', () => {
		expect(clean('wo\u200Crd wo\u200Drd')).toBe('word word');
	});
});

describe('lines and spaces', () => {
	it('has one kind of space', () => {
		expect(cleanText('a\tb\u00A0c\u202Fd\u3000e')).toEqual({ text: 'a b c d e', isCleaned: false });
	});

	it('has one kind of line end, none of its spaces, and one empty line in a row', () => {
		expect(clean('a  \r\nb\rc\u2028d\u0085e\n \n\t\n\nf\n')).toBe('a\nb\nc\nd\ne\n\nf');
	});

	it('takes a line end within a line of Word for one', () => {
		expect(clean('One\vTwo\fThree')).toBe('One\nTwo\nThree');
	});

	it('makes the bullets of Word those of a list', () => {
		expect(clean('\uF0B7\tFirst\n \uF0A7 Second')).toBe('- First\n- Second');
	});

	it('writes a letter and its accent as one', () => {
		expect(clean('cafe\u0301')).toBe('caf\u00E9');
		expect(clean('cafe\u200B\u0301')).toBe('caf\u00E9');
	});

	it('is quick with a line of three million spaces', () => {
		const start = performance.now();
		expect(clean(`a${' '.repeat(3_000_000)}b`)).toHaveLength(3_000_002);
		expect(performance.now() - start).toBeLessThan(3000);
	});
});

it('cleaning a clean text changes nothing', () => {
	const odd = fc.constantFrom(
		...['a', 'e', '\u0301', ' ', '\n', '\r', '\t', '\v', '\u00A0', '\u200B', '\u200C', '\u200D'],
		...['\uFE0F', '\uFE0E', '👩', '🏽', '1', 'م', 'क', '्', '\uD83D', '\uDE00', '\uF0B7', '\uFEFF'],
		...['\u{1F3F4}', '\u{E0067}', '\u{E007F}', '\u202E', '\u2028', '\u1100', '\u1161', '-']
	);
	fc.assert(
		fc.property(fc.array(odd, { maxLength: 12 }), (pieces) => {
			const once = clean(pieces.join(''));
			expect(cleanText(once)).toEqual({ text: once, isCleaned: false });
		}),
		{ numRuns: 3000, seed: 7 }
	);
});

it('a line about an article is cut between letters, never within one', () => {
	expect(cleanLine('  A\n\ttitle\u202E ', 160)).toBe('A title');
	expect(cleanLine('abc👋', 4)).toBe('abc');
});
