import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains } from '../text/range';
import { likelyParts } from './likely-parts';

it('skips what has nothing in common with the pattern', () => {
	const text = `${'x'.repeat(500)} the grand crackdown ${'x'.repeat(500)}`;
	expect(likelyParts(text, 'the brand crackdown', 1)).toEqual([{ start: 500, end: 521 }]);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 60 });
const pattern = fc.string({
	unit: fc.constantFrom('a', 'b', 'c', ' '),
	minLength: 8,
	maxLength: 30
});

it('never skips a place with as many errors as allowed', () => {
	const errors = fc.array(fc.tuple(fc.nat(29), fc.constantFrom('', 'x', 'xy')), { maxLength: 3 });
	fc.assert(
		fc.property(letters, pattern, errors, letters, (before, wanted, typos, after) => {
			const characters = wanted.split('');
			for (const [at, put] of typos)
				if (at < characters.length)
					characters[at] = put === 'xy' ? `${characters[at] ?? ''}x` : put;
			const place = { start: before.length, end: before.length + characters.join('').length };
			const parts = likelyParts(before + characters.join('') + after, wanted, 3);
			expect(parts.some((part) => contains(part, place))).toBe(true);
		})
	);
});
