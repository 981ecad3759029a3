import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOADED_KINDS } from '../../keys/key';
import { LOADED_LISTS, LOADED_TERMS } from './loaded-terms';
import { readLexicon } from './lexicon';

const FOLDER = 'src/lib/domain/drafting/loaded';
const lines = LOADED_LISTS.flatMap((list) => list.trimEnd().split('\n'));
const terms = LOADED_LISTS.flatMap(readLexicon);
const written = terms.map(({ words }) => words.join(' '));

describe('the lists of loaded terms', () => {
	it('are all read, and every line of them', () => {
		const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
		expect(LOADED_LISTS).toHaveLength(files.length);
		for (const line of lines.filter((line) => !line.startsWith('# ')))
			expect(readLexicon(line).length, line).toBeGreaterThan(0);
		for (const file of files)
			expect(LOADED_LISTS).toContain(readFileSync(`${FOLDER}/${file}`, 'utf8'));
	});

	it('hold more than three thousand terms of every kind, each once', () => {
		expect(terms.length).toBeGreaterThan(3000);
		expect(new Set(terms.map(({ kind }) => kind))).toEqual(new Set(LOADED_KINDS));
		expect(written.filter((term, i) => written.indexOf(term) !== i)).toEqual([]);
	});

	it('give a plainer wording that is no loaded term itself', () => {
		const strong = new Set(
			terms.filter(({ strength }) => strength > 1).map(({ words }) => words.join(' '))
		);
		expect(
			terms.filter(({ plainer }) => strong.has(plainer)).map(({ plainer }) => plainer)
		).toEqual([]);
	});
});

const plainerOf = (term: string) =>
	LOADED_TERMS.get(term.split(' ')[0] ?? '')?.find(({ words }) => words.join(' ') === term)
		?.plainer;

describe('forms of a term', () => {
	it.each([
		['tore into', 'criticized'],
		['turns a blind eye to', 'stops supporting'],
		['kissed up to', 'sought the favor of']
	])('change the first word of a phrase with a verb: %s', (form, plainer) =>
		expect(plainerOf(form)).toBe(plainer)
	);

	it('are adverbs of adjectives as well, which are best left out', () => {
		expect(plainerOf('vindictively')).toBe('');
		expect(plainerOf('egotistically')).toBe('');
	});

	it('leave out what has a plain meaning of its own', () =>
		expect(plainerOf('historically')).toBeUndefined());
});
