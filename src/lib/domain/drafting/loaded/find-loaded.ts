import type { Words } from '../words';
import type { Suggestion } from '../suggestion';
import type { Lexicon, LoadedTerm } from './lexicon';
import { surroundingsOf, weighTerm } from './weigh-term';

/** Listed terms in a sentence, the longest at each place; said so when they stand in a quotation. */
export function findLoaded(words: Words, lexicon: Lexicon): Suggestion[] {
	const found: Suggestion[] = [];
	const surroundings = surroundingsOf(words);
	let isQuoted = false;
	for (let at = 0; at < words.lower.length; at++) {
		isQuoted = quotedAfter(words.gaps[at] ?? '', isQuoted);
		const term = termAt(words, at, lexicon);
		if (!term) continue;
		const run = { start: at, end: at + term.words.length };
		found.push({
			...{ element: 'loaded', kind: term.kind, ...words.place(run) },
			rule: `loaded.${isQuoted ? 'quoted' : 'listed'}`,
			confidence: weighTerm(term, surroundings, { isQuoted, before: words.lower[at - 1] ?? '' }),
			...(term.plainer ? { plainer: term.plainer } : {})
		});
		at = run.end - 1;
	}
	return found;
}

function termAt(
	{ lower, text, gaps }: Words,
	at: number,
	lexicon: Lexicon
): LoadedTerm | undefined {
	const terms = lexicon.get(plain(lower[at] ?? ''));
	const term = terms?.find(
		({ words, notBefore }) =>
			!notBefore.includes(lower[at + words.length] ?? '') &&
			words.every(
				(word, i) =>
					plain(lower[at + i] ?? '') === word && (i === 0 || /^[\s-]*$/.test(gaps[at + i] ?? ''))
			)
	);
	// "the Freedom Caucus": in the middle of a sentence, capitals make a name.
	const isName =
		at > 0 && /^\p{Lu}\p{Ll}/u.test(text[at] ?? '') && !/[.:?!“"]\s*$/.test(gaps[at] ?? '');
	return isName ? undefined : term;
}

const plain = (word: string) => word.replaceAll('’', "'").replace(/'s$/, '');

function quotedAfter(gap: string, before: boolean): boolean {
	let isQuoted = before;
	for (const mark of gap) {
		if (mark === '“') isQuoted = true;
		else if (mark === '”') isQuoted = false;
		else if (mark === '"') isQuoted = !isQuoted;
	}
	return isQuoted;
}
