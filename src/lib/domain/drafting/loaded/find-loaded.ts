import type { Words } from '../words';
import type { Suggestion } from '../suggestion';
import type { Lexicon, LoadedTerm } from './lexicon';
import { surroundingsOf, weighTerm } from './weigh-term';

/** Listed terms in a sentence, the longest at each place; said so when they stand in a quotation. */
export function findLoaded(words: Words, lexicon: Lexicon): Suggestion[] {
	const found: Suggestion[] = [];
	const surroundings = surroundingsOf(words);
	const straight = words.lower.map((word) => word.replaceAll('’', "'"));
	const sought = { ...words, straight, plain: straight.map((word) => word.replace(/'s$/, '')) };
	let isQuoted = false;
	for (let at = 0; at < words.lower.length; at++) {
		isQuoted = quotedAfter(words.gaps[at] ?? '', isQuoted);
		const term = termAt(sought, at, lexicon);
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

/** The words of a sentence as terms are listed. */
interface Sought extends Words {
	/** With straight apostrophes: "let's", "world's". */
	straight: string[];
	/** Without the ending of a possessive as well: "regime" for "regime's". */
	plain: string[];
}

function termAt(sought: Sought, at: number, lexicon: Lexicon): LoadedTerm | undefined {
	const first = [sought.straight[at] ?? '', sought.plain[at] ?? ''];
	const found = first.map((word) => lexicon.get(word)?.find((term) => standsAt(sought, at, term)));
	const term = found[0] ?? found[1];
	// "the Freedom Caucus": in the middle of a sentence, capitals make a name.
	const isName =
		term &&
		at > 0 &&
		/^\p{Lu}\p{Ll}/u.test(sought.text[at] ?? '') &&
		!/[.:?!“"]\s*$/.test(sought.gaps[at] ?? '');
	return isName || (term && isNoun(sought, at, term)) ? undefined : term;
}

/** "His claims", "the town's claims": a verb of the lists that is a noun here colors nothing. */
function isNoun({ straight }: Sought, at: number, { words, plainer }: LoadedTerm): boolean {
	if (words.length > 1 || !/^says?( \p{L}+)?$/u.test(plainer)) return false;
	const before = straight.slice(Math.max(0, at - 3), at);
	return DETERMINER.test(before.at(-1) ?? '') || before.some((word) => /[a-z]'s$/.test(word));
}

const DETERMINER =
	/^(the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|such|of|with|for|many|false|legal|new)$/;

function standsAt(
	{ straight, plain, lower, gaps }: Sought,
	at: number,
	{ words, notBefore }: LoadedTerm
): boolean {
	for (let i = 1; i < words.length; i++)
		if (
			(straight[at + i] !== words[i] && plain[at + i] !== words[i]) ||
			!/^[\s-]*$/.test(gaps[at + i] ?? '')
		)
			return false;
	return notBefore.length === 0 || !notBefore.includes(lower[at + words.length] ?? '');
}

function quotedAfter(gap: string, before: boolean): boolean {
	let isQuoted = before;
	for (const mark of gap) {
		if (mark === '“') isQuoted = true;
		else if (mark === '”') isQuoted = false;
		else if (mark === '"') isQuoted = !isQuoted;
	}
	return isQuoted;
}
