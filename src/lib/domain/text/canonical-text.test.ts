import { expect, it } from 'vitest';
import { canonicalText } from './canonical-text';

it('writes every line end the same way', () => {
	expect(canonicalText('one\r\ntwo\rthree\nfour')).toBe('one\ntwo\nthree\nfour');
});

it('drops the byte order mark at the start', () => {
	expect(canonicalText('\uFEFFNews')).toBe('News');
});

it('writes an accented letter as one character', () => {
	expect(canonicalText('Jose\u0301')).toBe('Jos\u00E9');
});

it('leaves spaces, quotation marks and dashes as the author set them', () => {
	const raw = '  9\u00A0p.m. \u2013 \u201CYes\u201D \t\n\n end ';
	expect(canonicalText(raw)).toBe(raw);
});

it('changes nothing the second time', () => {
	const once = canonicalText('\uFEFFA\u030A\r\n\uD83D\uDE00');
	expect(canonicalText(once)).toBe(once);
});
