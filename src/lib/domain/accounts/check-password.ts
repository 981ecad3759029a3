import { COMMON_PASSWORDS } from './common-passwords';

export const PASSWORD_LENGTH = { min: 12, max: 256 };

export type PasswordProblem = 'short' | 'long' | 'common' | 'pattern' | 'own-name';

/** Rows of keys and the orders that everybody knows, to be looked through in both directions. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * What speaks against a password; null when it will do. Length counts, and that it is not what
 * a program tries first. Which characters it is made of does not matter (NIST SP 800-63B).
 */
export function checkPassword(
	password: string,
	ownNames: readonly string[]
): PasswordProblem | null {
	const length = [...password].length;
	if (length < PASSWORD_LENGTH.min) return 'short';
	if (length > PASSWORD_LENGTH.max) return 'long';
	const plain = password.normalize('NFKC').toLowerCase();
	if (isCommon(plain)) return 'common';
	if (isPattern(plain)) return 'pattern';
	return isMadeOf(plain, ownNames) ? 'own-name' : null;
}

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

/** "Password-2026!" is "password" with trimmings, and so is "P@ssw0rd2026". */
function isCommon(plain: string): boolean {
	const stem = plain.replace(/[^\p{L}]+$/u, '');
	const spoken = stem.replace(/[@4]/g, 'a').replace(/[$5]/g, 's').replace(/0/g, 'o');
	const spelled = spoken.replace(/3/g, 'e').replace(/[1!]/g, 'i');
	return [stem, spoken, spelled].some((text) => COMMON_PASSWORDS.has(letters(text)));
}

/** One or few characters again and again, or a walk along the keys or the alphabet. */
function isPattern(plain: string): boolean {
	if (new Set(plain).size < 5) return true;
	if (/^(.{1,6}?)\1+.{0,5}$/u.test(plain)) return true;
	return longestWalks(plain) >= plain.length * 0.75;
}

/** How many characters stand in steps of at least four along a row, forward or back. */
function longestWalks(plain: string): number {
	const rows = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
	let walked = 0;
	for (let i = 0; i < plain.length;) {
		let length = 0;
		while (
			i + length < plain.length &&
			rows.some((row) => row.includes(plain.slice(i, i + length + 1)))
		)
			length++;
		if (length >= 4) walked += length;
		i += Math.max(1, length);
	}
	return walked;
}

/** What is left beside one's own names is too little to be guessed at. */
function isMadeOf(plain: string, ownNames: readonly string[]): boolean {
	const parts = ownNames
		.flatMap((name) =>
			name
				.normalize('NFKC')
				.toLowerCase()
				.split(/[^\p{L}\p{N}]+/u)
		)
		.filter((part) => part.length >= 3)
		.sort((a, b) => b.length - a.length);
	const rest = parts.reduce((text, part) => text.replaceAll(part, ''), plain);
	return rest.length < plain.length && letters(rest).length < 5 && rest.length < 8;
}
