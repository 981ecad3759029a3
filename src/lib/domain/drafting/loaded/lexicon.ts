import { LOADED_KINDS } from '../../keys/key';
import { formsOf } from './forms-of';

/** A term that judges, frightens, flatters or hides, and what could stand in its place. */
export interface LoadedTerm {
	words: string[];
	kind: (typeof LOADED_KINDS)[number];
	/** 3: charged in nearly every context, 2: in most, 1: only now and then. */
	strength: 1 | 2 | 3;
	/** Words behind it with which it means something else: "lies in". */
	notBefore: string[];
	/** A plainer wording of the same facts; empty where the word is best left out. */
	plainer: string;
}

const LINE = /^([a-z][a-z' ,-]*) > (.+) : ([123])(?: ! ([a-z' ]+))?$/;
const LEFT_OUT = '(leave out)';

/**
 * Read a list: "# kind" begins a part; "term, term > plainer : strength ! not before" is a line of terms
 * for which one plainer wording can stand.
 */
export function readLexicon(list: string): LoadedTerm[] {
	let kind: LoadedTerm['kind'] = 'loaded-language';
	return list.split('\n').flatMap((line) => {
		const heading = LOADED_KINDS.find((name) => line === `# ${name}`);
		if (heading) kind = heading;
		const [, terms, plainer = '', strength, others] = LINE.exec(line) ?? [];
		if (!terms) return [];
		const shared = {
			...{ kind, strength: Number(strength) as LoadedTerm['strength'] },
			...{ notBefore: others?.split(' ') ?? [], plainer: plainer === LEFT_OUT ? '' : plainer }
		};
		return terms.split(', ').map((term) => ({ ...shared, words: term.split(' ') }));
	});
}

export type Lexicon = ReadonlyMap<string, readonly LoadedTerm[]>;

/** Every form of every term by its first word, longer terms first; what is listed goes before what is formed. */
export function indexLexicon(terms: readonly LoadedTerm[]): Lexicon {
	const index = new Map<string, LoadedTerm[]>();
	const seen = new Set<string>();
	const add = (term: LoadedTerm) => {
		const written = term.words.join(' ');
		if (seen.has(written)) return;
		seen.add(written);
		const first = term.words[0] ?? '';
		const known = index.get(first);
		if (known) known.push(term);
		else index.set(first, [term]);
	};
	terms.forEach(add);
	for (const term of terms)
		for (const form of formsOf(term.words, term.plainer)) add({ ...term, ...form });
	for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
	return index;
}
