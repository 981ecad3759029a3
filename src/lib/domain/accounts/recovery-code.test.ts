import { expect, it } from 'vitest';
import { seededRandom } from '../random';
import { dealRecoveryCodes, RECOVERY_CODES, showRecoveryCode } from './recovery-code';
import { normalizeCode } from './short-code';

it('deals ten different codes that can be copied by hand', () => {
	const codes = dealRecoveryCodes(seededRandom('codes'));
	expect(new Set(codes).size).toBe(RECOVERY_CODES);
	for (const code of codes) {
		expect(code).toMatch(/^[A-Z0-9]{25}$/);
		expect(normalizeCode(showRecoveryCode(code).toLowerCase())).toBe(code);
	}
});

it('deals codes of 112 random bits or more, as they are kept as plain hashes', () => {
	const codes = Array.from({ length: 100 }, (_, n) =>
		dealRecoveryCodes(seededRandom(`${n}`))
	).flat();
	const letters = new Set(codes.join(''));
	for (const code of codes) expect(code.length * Math.log2(letters.size)).toBeGreaterThan(112);
	// Every place of a code may hold any of them.
	for (let at = 0; at < 25; at++)
		expect(new Set(codes.map((code) => code[at])).size).toBe(letters.size);
});

it('shows a code in fives', () => {
	expect(showRecoveryCode('CDFGHJKMNPQRTVWXYZ2346797')).toBe('CDFGH-JKMNP-QRTVW-XYZ23-46797');
});
