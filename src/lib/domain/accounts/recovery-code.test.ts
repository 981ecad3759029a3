import { expect, it } from 'vitest';
import { seededRandom } from '../random';
import { dealRecoveryCodes, RECOVERY_CODES } from './recovery-code';
import { normalizeCode, showCode } from './short-code';

it('deals ten different codes that can be copied by hand', () => {
	const codes = dealRecoveryCodes(seededRandom('codes'));
	expect(new Set(codes).size).toBe(RECOVERY_CODES);
	for (const code of codes) {
		expect(code).toMatch(/^[A-Z0-9]{16}$/);
		expect(normalizeCode(showCode(code).toLowerCase())).toBe(code);
	}
});
