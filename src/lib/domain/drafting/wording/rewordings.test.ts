import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRewordings } from '../../keys/check-rewordings';
import { FAULTS } from '../../keys/key';
import { LOADED_TERMS } from '../loaded/loaded-terms';
import { indexLexicon, readLexicon } from '../loaded/lexicon';
import { fitForm } from './fit-form';
import { draftRewordings } from './rewordings';

const of = (neutral: string, quote: string) => {
	const [same, opposite, other] = draftRewordings(neutral, quote, LOADED_TERMS);
	return { same, opposite, other };
};

describe('rewordings of a loaded term', () => {
	it('lean the same way, the other way, and leave the fact to a person', () => {
		const { same, opposite, other } = of('criticized', 'slammed');
		expect(same?.text).toMatch(/ed$|^tore into$/);
		expect(opposite?.text).toMatch(/^(?:gently|mildly) \w+ed$/);
		expect(other?.text).toBeNull();
	});

	it.each([
		['mob', 'crowd', /gathering|crowd/],
		['mobs', 'crowds', /gatherings|crowds/],
		['thugs', 'attackers', /young men/],
		['soared', 'rose', /^(?:inched|edged|crept) up$/],
		['Obviously', '(leave it out)', /^(?:Supposedly|Allegedly|Purportedly)$/]
	])('turn round in the form of the quote: %s', (quote, neutral, opposite) =>
		expect(of(neutral, quote).opposite?.text).toMatch(opposite)
	);

	it.each([
		['peaceful gathering', 'crowd', /mob|rabble/],
		['gently questioned', 'criticized', /ed$|^tore into$/],
		['job creator', 'employer', /fat cat|robber baron/]
	])('turn praise into blame as well: %s', (quote, neutral, opposite) => {
		const drafted = of(neutral, quote).opposite;
		expect(drafted?.text).toMatch(opposite);
		expect(drafted?.why).toMatch(/blames where .* praises/);
	});

	it('come from the list where the table has none: terms with one plainer word', () => {
		const terms = indexLexicon(
			readLexicon('# loaded-language\nblurt > state : 2\nbark > state : 3\nmumble > talk : 3')
		);
		expect(draftRewordings('stated', 'blurted', terms)[0]?.text).toBe('barked');
	});

	it('are as charged as the term: weaker terms and terms of another kind are passed over', () => {
		const terms = indexLexicon(
			readLexicon(
				'# loaded-language\nblurt > state : 2\nbark > state : 1\n# doubt\nbabble > state : 3'
			)
		);
		expect(draftRewordings('stated', 'blurted', terms)[0]?.text).toBeNull();
	});

	it('never pair a label with one from the other side, nor terms that are best left out', () => {
		const terms = indexLexicon(
			readLexicon('# labelling\nhonest rebel > fighter : 3\nbutcher > fighter : 3')
		);
		expect(draftRewordings('fighter', 'butcher', terms)[0]?.text).toBeNull();
		const manner = indexLexicon(
			readLexicon('# loaded-language\nglumly > (leave out) : 3\ngladly > (leave out) : 3')
		);
		expect(draftRewordings('(leave it out)', 'glumly', manner)[0]?.text).toBeNull();
	});

	it('need a person where neither table nor list has a word', () => {
		const drafted = draftRewordings('plain', 'quuxified', LOADED_TERMS);
		expect(drafted.map(({ fault }) => fault)).toEqual([...FAULTS]);
		expect(drafted.every(({ text }) => text === null)).toBe(true);
	});
});

it('with a person’s words for the rest, every listed term has rewordings that a key accepts', () => {
	const terms = [...LOADED_TERMS.values()].flat().filter((_, i) => i % 7 === 0);
	for (const { words, plainer } of terms) {
		const quote = words.join(' ');
		const neutral = plainer ? fitForm({ quote, plainer }, LOADED_TERMS) : '(leave it out)';
		if (neutral === quote) continue;
		const rewordings = draftRewordings(neutral, quote, LOADED_TERMS).map(
			({ text, ...rest }, i) => ({
				...rest,
				text: text ?? `a person’s own words ${i}`
			})
		);
		const span = {
			...{ id: 's', element: 'loaded' as const, kind: 'labelling', status: 'required' as const },
			...{ quote, why: 'It says more than the fact.', difficulty: 1 as const, neutral, rewordings }
		};
		expect(checkRewordings(span), quote).toEqual([]);
	}
});

describe('the table of opposites', () => {
	const lines = readFileSync('src/lib/domain/drafting/wording/opposites.txt', 'utf8')
		.split('\n')
		.filter((line) => /^[vnx] /.test(line));
	const words = lines.flatMap((line) => line.slice(2).split(/ <> |, /));

	it('has two sides in every line', () => {
		for (const line of lines) expect(line).toMatch(/^[vnx] [^<>]+ <> [^<>]+$/);
	});

	it('has each charged word once, so that nothing is its own opposite', () => {
		const blaming = lines.flatMap((line) => (line.slice(2).split(' <> ')[0] ?? '').split(', '));
		expect(blaming.filter((word, i) => blaming.indexOf(word) !== i)).toEqual([]);
		expect(words.length).toBeGreaterThan(300);
	});

	it('blames and praises people of both political sides', () => {
		expect(words).toEqual(
			expect.arrayContaining(['radical leftist', 'right-wing extremist', 'warmonger', 'appeaser'])
		);
	});
});
