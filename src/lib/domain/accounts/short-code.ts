import type { Random } from '../random';

/** Nothing that looks like something else (0 O, 1 I L, 5 S, 8 B), and no vowels to make words with. */
const LETTERS = 'CDFGHJKMNPQRTVWXYZ234679';

/** A code to copy by hand, of letters and digits with 4.58 bits each: eight have 36. */
export function dealCode(random: Random, length = 8): string {
	return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
}

/** A code as somebody typed it, in the form in which it is kept: "abcd efgh" and "ABCD-EFGH" are the same. */
export function normalizeCode(typed: string): string {
	return typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A code as it is shown: in fours, "ABCD-EFGH". */
export function showCode(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1-');
}
