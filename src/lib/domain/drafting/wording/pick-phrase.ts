import { seededRandom } from '../../random';

/** One of several ways to say something: the same for the same words, spread over different ones. */
export function pickPhrase<T>(phrases: readonly [T, ...T[]], words: string): T {
	const at = Math.floor(seededRandom(words)() * phrases.length);
	return phrases[at] ?? phrases[0];
}
