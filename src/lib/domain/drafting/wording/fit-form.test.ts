import { describe, expect, it } from 'vitest';
import { indexLexicon, readLexicon } from '../loaded/lexicon';
import { fitForm } from './fit-form';

const LEXICON = indexLexicon(
	readLexicon(
		[
			'# loaded-language',
			'slam > criticize : 2',
			'whine > complain : 2',
			'peddle > promote : 2',
			'bully > pressure : 2',
			'surge > rise : 2',
			'tore into > criticized : 3',
			'draconian > strict : 3',
			'thug > attacker : 3',
			'warmonger > supporter of war : 3',
			'crybaby > person of many complaints : 3'
		].join('\n')
	)
);
const fit = (quote: string, plainer: string) => fitForm({ quote, plainer }, LEXICON);

describe('the plainer wording', () => {
	it.each([
		['slam', 'criticize', 'criticize'],
		['slams', 'criticize', 'criticizes'],
		['slammed', 'criticize', 'criticized'],
		['slamming', 'criticize', 'criticizing'],
		['whined', 'complain', 'complained'],
		['peddling', 'promote', 'promoting'],
		['bullied', 'pressure', 'pressured'],
		['surged', 'rise', 'rose']
	])('of a verb takes its form: %s (%s) is %s', (quote, plainer, form) =>
		expect(fit(quote, plainer)).toBe(form)
	);

	it.each([
		['thugs', 'attacker', 'attackers'],
		['warmongers', 'supporter of war', 'supporters of war'],
		['crybabies', 'person of many complaints', 'people of many complaints']
	])('of a noun takes its number: %s (%s)', (quote, plainer, form) =>
		expect(fit(quote, plainer)).toBe(form)
	);

	it('of an adjective has no number', () => expect(fit('draconian', 'strict')).toBe('strict'));

	it('that is listed in the right form stays as it is', () =>
		expect(fit('tore into', 'criticized')).toBe('criticized'));
});
