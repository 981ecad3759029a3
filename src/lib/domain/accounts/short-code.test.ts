import { expect, it } from 'vitest';
import { seededRandom } from '../random';
import { dealCode, normalizeCode, showCode } from './short-code';

it('deals codes of eight letters and digits that nobody mistakes for others', () => {
	const random = seededRandom('codes');
	const codes = Array.from({ length: 200 }, () => dealCode(random));
	for (const code of codes) expect(code).toMatch(/^[^015SBILOAEU\W]{8}$/);
	expect(new Set(codes).size).toBe(200);
});

it('reads a code as it was shown, or typed in another way', () => {
	const code = dealCode(seededRandom('one'));
	for (const typed of [
		showCode(code),
		code.toLowerCase(),
		` ${code.slice(0, 4)} ${code.slice(4)} `
	])
		expect(normalizeCode(typed)).toBe(code);
	expect(showCode('CDFGHJKM')).toBe('CDFG-HJKM');
});
