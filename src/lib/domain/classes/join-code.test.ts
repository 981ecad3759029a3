import { expect, it } from 'vitest';
import { seededRandom } from '../random';
import { newJoinCode, normalizeJoinCode, showJoinCode } from './join-code';

it('deals six letters and digits without vowels or look-alikes', () => {
	const random = seededRandom('codes');
	for (let i = 0; i < 2000; i++)
		expect(newJoinCode(random)).toMatch(/^(?!.*[AEIOU01258LSBZ])[A-Z0-9]{6}$/);
});

it('hardly ever deals a code twice', () => {
	const random = seededRandom('many');
	const codes = new Set(Array.from({ length: 2000 }, () => newJoinCode(random)));
	expect(codes.size).toBeGreaterThan(1997);
});

it('deals again rather than give a class a code that reads as an insult', () => {
	// F, C and K at their places in the alphabet of codes, then six other letters.
	const letters = 'CDFGHJKMNPQRTVWXY34679';
	const dealt = [...'FCK347', ...'MNP479'].map((letter) => letters.indexOf(letter) / 22 + 0.001);
	expect(newJoinCode(() => dealt.shift() ?? 0)).toBe('MNP479');
});

it('takes small letters, spaces and hyphens for the same code', () => {
	for (const typed of ['cdf347', ' CDF-347 ', 'c d f 3 4 7', 'CDF–347', 'ＣＤＦ347'])
		expect(normalizeJoinCode(typed)).toBe('CDF347');
});

it('shows a code in threes', () => {
	expect(showJoinCode('CDF347')).toBe('CDF-347');
});
