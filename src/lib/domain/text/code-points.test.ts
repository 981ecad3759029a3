import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodePointOffset, toUtf16Offset } from './code-points';

describe('positions for exchange with other annotation tools', () => {
	it('counts an emoji as one position', () => {
		expect(toCodePointOffset('a😀b', 3)).toBe(2);
		expect(toUtf16Offset('a😀b', 2)).toBe(3);
	});

	it('counts every part of a family emoji, as the standard asks', () => {
		const family = '👩‍👧';
		expect(toCodePointOffset(family, family.length)).toBe(3);
	});

	it('takes an offset inside an emoji for its start', () => {
		expect(toCodePointOffset('a😀b', 2)).toBe(1);
	});

	it('stays inside the text', () => {
		expect(toCodePointOffset('😀', 9)).toBe(1);
		expect(toUtf16Offset('😀', 9)).toBe(2);
	});

	it('comes back to the same place from everywhere in any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const characters = Array.from(text);
				for (let count = 0; count <= characters.length; count += 1) {
					const offset = toUtf16Offset(text, count);
					expect(offset).toBe(characters.slice(0, count).join('').length);
					expect(toCodePointOffset(text, offset)).toBe(count);
				}
			})
		);
	});
});
