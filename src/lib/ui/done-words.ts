/**
 * What a page says was done, by the word that its address brings back from a form. Anybody can write
 * anything there: what is no word of the page says nothing.
 */
export function doneWords(
	words: Record<string, () => string>,
	done: string | null
): string | undefined {
	return done !== null && Object.hasOwn(words, done) ? words[done]?.() : undefined;
}
