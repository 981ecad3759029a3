import type { Random } from '../random';
import { WORDS } from './words';

/** How many words a card carries: about thirty bits, and tries are counted. */
const COUNT = 3;

/**
 * Three different words, "maple river canoe". `random` gives a number from 0 up to 1, and must be
 * one that nobody can foretell: pass in `secureRandom`.
 */
export function dealWords(random: Random): string {
	const dealt = new Set<string>();
	while (dealt.size < COUNT) dealt.add(WORDS[Math.floor(random() * WORDS.length)] ?? '');
	return [...dealt].join(' ');
}

/** Words as somebody typed them, in the form in which they are kept: "Maple-River, canoe" is the same. */
export function normalizeWords(typed: string): string {
	return typed
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, ' ')
		.trim();
}
