import type { Random } from '../random';

/** Nothing that looks like something else (0 O, 1 I L, 2 Z, 5 S, 8 B), and no vowels to make words with. */
const LETTERS = 'CDFGHJKMNPQRTVWXY34679';
const LENGTH = 6;

/** What people read as words although the vowels are missing. */
const READ_AS_WORDS = /FCK|FKN|FCKN|CNT|DCK|CCK|KKK|FGT|NGR|NGG|PNR|RPD|WTF|STD|KMT|HNG/;

/** A code for a class, six letters and digits: short enough to be called out, about 27 bits. */
export function newJoinCode(random: Random): string {
	for (;;) {
		const deal = () => LETTERS[Math.floor(random() * LETTERS.length)];
		const code = Array.from({ length: LENGTH }, deal).join('');
		if (!READ_AS_WORDS.test(code)) return code;
	}
}

/** A code as somebody typed it, in the form in which it is kept: "cdf 347" and "CDF-347" are the same. */
export function normalizeJoinCode(typed: string): string {
	return typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A code as it is shown: in threes, "CDF-347". */
export function showJoinCode(code: string): string {
	return code.replace(/(.{3})(?=.)/g, '$1-');
}
