import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from './split-tokens';

const wordsOf = (text: string) => splitTokens(text).map(({ start, end }) => text.slice(start, end));

describe('what is one word', () => {
	it.each([
		['an initialism with its last dot', 'U.S. D.C. P.J. a.m. e.g. Ph.D.'],
		['an initialism in a compound', 'U.S.-Mexico non-U.S. U.S.-led U.S.’s'],
		['a compound', '12-day re-entry at-large well-being President-elect 2021-2024 Obama–Biden'],
		['a word with an apostrophe, straight or curly', "ICE’s Trump's don't O’Brien"],
		[
			'a number with its own marks',
			'22,040 1.5 9:47 24/7 3/2/2018 6% 6%–7% $5 US$1.5m £3 30°C 9th'
		],
		['a web address', 'DailyMail.com bbc.co.uk www.ice.gov DailyMail.com’s https://ice.gov/a?b=1'],
		['a page on the web', 'pic.twitter.com/xX2raCRWsj t.co/ab youtu.be/x-Y_1'],
		['an account, a topic and an e-mail address', '@TomHoman_ #Vote2024 jo.doe@news.org'],
		['two letters tied by a sign', 'AT&T R&D Q&A'],
		['a word in another script', 'été Zürich وزارة الهجرة مُحَمَّد שלום ח״כ می‌خواهم हिन्दी']
	])('%s', (_, text) => {
		expect(wordsOf(text)).toEqual(text.split(' '));
	});
});

describe('what is not part of a word', () => {
	it.each([
		['quotation marks', '“Shock and awe” \'worst\' "so"', 'Shock and awe worst so'],
		['the apostrophe after a plural', "constituents' lives", 'constituents lives'],
		['dashes between spaces', 'D.C. – A man — here', 'D.C. A man here'],
		['a long dash without spaces', 'Zarate—the man', 'Zarate the man'],
		['the dot of a title, an initial or a sentence', 'Mr. John J. Doe left.', 'Mr John J Doe left'],
		['brackets, bars and bullets', '| (ICE) | [1] • go', 'ICE 1 go'],
		[
			'marks after a web address',
			'(see DailyMail.com), https://ice.gov/a.',
			'see DailyMail.com https://ice.gov/a'
		],
		['emoji', '🎉Great ❤️ news👩‍👧👍🏽 🇺🇸', 'Great news'],
		['a lone hyphen', 'pre- and post-war -', 'pre and post-war'],
		['a lone sign', '@ # $ % & _', '']
	])('%s', (_, text, expected) => {
		expect(wordsOf(text).join(' ')).toBe(expected);
	});
});

describe('a missing space', () => {
	it.each([
		['trump.His', 'trump His'],
		['procedures.ICE', 'procedures ICE'],
		['law.Keywords: a', 'law Keywords a'],
		['request.he was', 'request he was'],
		['czar,former', 'czar former'],
		['2015.The', '2015 The'],
		['the U.S.The agency', 'the U.S. The agency'],
		['his/her', 'his her']
	])('does not join the words of "%s"', (text, expected) => {
		expect(wordsOf(text).join(' ')).toBe(expected);
	});
});

describe('offsets', () => {
	it('count UTF-16 units behind emoji and accents', () => {
		expect(splitTokens('😀 été 👍🏽ok')).toEqual([
			{ start: 3, end: 6 },
			{ start: 11, end: 13 }
		]);
	});

	it('never overlap or run backward, and words hold no spaces', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let last = 0;
				for (const { start, end } of splitTokens(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end)).toMatch(/^[^\s]*[\p{L}\p{N}_][^\s]*$/u);
					last = end;
				}
			})
		);
	});

	it('leave out no letter and no digit', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let last = 0;
				for (const { start, end } of [...splitTokens(text), { start: text.length, end: 0 }]) {
					expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
					last = end;
				}
			})
		);
	});
});

const anyText = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...'aB1é.,:/-’@#$%&_ "😀\u0301\u200Dم') }),
	fc
		.array(fc.constantFrom('U.S.', 'Mr.', 'ice.gov', 'x@y.org', '5', '%', ' ', 'a'))
		.map((p) => p.join(''))
);
