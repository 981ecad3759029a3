import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { appLink, newAppSecret, stepOfCode } from './authenticator';

// RFC 6238, appendix B: SHA-1, the last six of the eight digits.
const RFC_SECRET = Secret.fromLatin1('12345678901234567890').base32;

it.each([
	[59, '287082'],
	[1_111_111_109, '081804'],
	[1_111_111_111, '050471'],
	[20_000_000_000, '353130']
])('knows the code of the standard for second %d', (seconds, code) => {
	expect(stepOfCode(RFC_SECRET, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
});

it('takes a code half a minute too early or too late, and no more', () => {
	const at = 1_000_020_000;
	const step = at / 30_000;
	for (const off of [-1, 0, 1])
		expect(stepOfCode(RFC_SECRET, codeAt(at + off * 30_000), at)).toBe(step + off);
	for (const off of [-2, 2])
		expect(stepOfCode(RFC_SECRET, codeAt(at + off * 30_000), at)).toBeNull();
});

it('reads a code with spaces, and refuses what is none', () => {
	expect(stepOfCode(RFC_SECRET, ' 287 082 ', 59_000)).toBe(1);
	for (const wrong of ['', '28708', '2870822', 'abcdef', '287083'])
		expect(stepOfCode(RFC_SECRET, wrong, 59_000), wrong).toBeNull();
});

it('says the terms to the app, and deals a new secret each time', () => {
	const secret = newAppSecret();
	expect(secret).toMatch(/^[A-Z2-7]{32}$/);
	expect(newAppSecret()).not.toBe(secret);
	const link = appLink(secret, 'ms.lee@school.example');
	expect(link).toContain(`secret=${secret}`);
	expect(link).toMatch(/^otpauth:\/\/totp\/Bluepencil:.*issuer=Bluepencil.*digits=6&period=30$/);
});

function codeAt(timestamp: number): string {
	return TOTP.generate({ secret: Secret.fromBase32(RFC_SECRET), timestamp });
}
