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

const LINE = /^([a-z][a-z' -]*) > (.+) : ([123])(?: ! ([a-z ]+))?$/;
const LEFT_OUT = '(leave out)';

/** Read a list: "# kind" begins a part, "term > plainer : strength ! not before" an entry. */
export function readLexicon(list: string): LoadedTerm[] {
	let kind: LoadedTerm['kind'] = 'loaded-language';
	return list.split('\n').flatMap((line) => {
		const heading = LOADED_KINDS.find((name) => line === `# ${name}`);
		if (heading) kind = heading;
		const [, term, plainer = '', strength, others] = LINE.exec(line) ?? [];
		if (!term) return [];
		const notBefore = others?.split(' ') ?? [];
		const entry = { kind, plainer: plainer === LEFT_OUT ? '' : plainer, notBefore };
		return [{ ...entry, words: term.split(' '), strength: Number(strength) as 1 | 2 | 3 }];
	});
}

export type Lexicon = ReadonlyMap<string, readonly LoadedTerm[]>;

/** Every form of every term by its first word, longer terms first. */
export function indexLexicon(terms: readonly LoadedTerm[]): Lexicon {
	const index = new Map<string, LoadedTerm[]>();
	const seen = new Set<string>();
	for (const term of terms)
		for (const words of formsOf(term.words)) {
			const written = words.join(' ');
			if (seen.has(written)) continue;
			seen.add(written);
			const first = words[0] ?? '';
			index.set(first, [...(index.get(first) ?? []), { ...term, words }]);
		}
	for (const [first, all] of index)
		index.set(
			first,
			all.toSorted((a, b) => b.words.length - a.words.length)
		);
	return index;
}
