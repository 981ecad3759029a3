import type { Lexicon, LoadedTerm } from '../loaded/lexicon';
import { verbForm } from './english-forms';
import { fitForm, isVerbPhrase, listedBase } from './fit-form';

/** Terms that mostly stand charged, by kind and the plainer wording that each has in its form. */
type Meanings = Map<string, string[]>;

const known = new WeakMap<Lexicon, Map<string, Meanings>>();

/** Listed terms of a kind for which one of these plainer wordings, each in the right form, could stand. */
export function termsMeaning(
	plainers: readonly string[],
	kind: LoadedTerm['kind'],
	terms: Lexicon
): string[] {
	const meanings = meaningsOf(kind, terms);
	return [...new Set(plainers)].flatMap((plainer) => meanings.get(plainer) ?? []);
}

/** Worked out once a list and kind: every term has to be brought into its form. */
function meaningsOf(kind: LoadedTerm['kind'], terms: Lexicon): Meanings {
	const ofList = known.get(terms) ?? new Map<string, Meanings>();
	known.set(terms, ofList);
	const made = ofList.get(kind);
	if (made) return made;
	const meanings: Meanings = new Map();
	for (const term of [...terms.values()].flat()) {
		if (term.kind !== kind || term.strength === 1 || !isWord(term, terms)) continue;
		const written = term.words.join(' ');
		const plainer = fitForm({ quote: written, plainer: term.plainer }, terms);
		meanings.set(plainer, [...(meanings.get(plainer) ?? []), written]);
	}
	ofList.set(kind, meanings);
	return meanings;
}

/** The list makes forms by rule, and some are no words ("zealoted"). */
function isWord({ words, plainer }: LoadedTerm, terms: Lexicon): boolean {
	const term = words.join(' ');
	const ending = listedBase(term, plainer, terms);
	if (!ending) return true;
	if (words.length > 1) return false;
	if (fitForm({ quote: term, plainer }, terms) === plainer) return false;
	if (ending.form === 's') return true;
	return isVerbPhrase(plainer) && verbForm(ending.base, ending.form) === term;
}
