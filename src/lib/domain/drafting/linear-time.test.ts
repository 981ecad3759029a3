import { describe, expect, it } from 'vitest';
import { draftSpans } from '../editing/draft-spans';
import { canonicalText } from '../text/canonical-text';
import { splitDocument } from '../text/split-document';
import { draftAll } from './draft';

/** What makes careless patterns slow: long runs of what they repeat, and ends that never come. */
const HOSTILE: Record<string, string> = {
	...{ 'one word': 'a', spaces: ' ', digits: '1', dots: '.', dashes: '-', 'long dashes': '—' },
	...{ brackets: '(', 'square brackets': '[', quotes: '"', 'opening quotes': '“', capitals: 'A' },
	...{ apostrophes: "'", commas: ',', underscores: '_', 'combining marks': '\u0301', tabs: '\t' },
	...{
		'no-break spaces': '\u00a0',
		pipes: '|',
		stars: '*',
		emoji: '🎉',
		'at signs': '@',
		slashes: '/'
	},
	'dots and letters': 'a.',
	'letters and spaces': 'a ',
	'nested quotes': '“a ‘b ',
	'quotes that close twice': '“a” ” ',
	'straight quotes': '" ',
	'words and apostrophes': "a' ",
	'digits and commas': '1,',
	'digits and dots': '1.',
	'dashes and spaces': '- ',
	'words in brackets': '(a) ',
	'capital letters': 'A B ',
	'names that never end': 'Ana Maria of ',
	'names and commas': 'Ana, ',
	'verbs of saying': 'said that ',
	'according to': 'according to the ',
	abbreviations: 'U.S. ',
	titles: 'Dr. Gov. ',
	'numbers of people': '1,200 people ',
	'sums of money': '$1.5 million ',
	questions: 'Why? ',
	shouts: '!? ',
	hyphens: 'anti-',
	'web addresses': 'http://a.b/c?',
	'half an address': 'www.a.',
	mail: 'a.b-c+d@',
	hashtags: '#a',
	'loaded terms': 'brutal ',
	'a long paragraph': 'the council voted to close the brutal library ',
	'many sentences': 'The council voted 5 to 4. ',
	'quoted sentences': '“We will win,” she said. ',
	'critics and officials': 'critics say officials ',
	'ends that never come': 'more than the number of ',
	'alternating cases': 'aA',
	'alternating marks': '.“-” (',
	lines: 'a\n',
	'list lines': '- a\n',
	'empty lines': '\n',
	'numbered lines': '1. a\n'
};

const SMALL = 15_000;
const LARGE = 60_000;

/** Milliseconds that a draft takes. */
function timeOf(unit: string, length: number): number {
	const text = canonicalText(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
	const begin = performance.now();
	const document = splitDocument(text);
	draftSpans(document, draftAll(document));
	return performance.now() - begin;
}

/** Below so much, timers and garbage tell more than the text does. */
const FLOOR = 12;
/** Four times the text takes four times as long, and sixteen times where time grows with its square. */
const MOST_TIMES = 8;
const ROOF = 4000;

/** What else the machine does makes runs only slower; time that grows with the square slows down each. */
const ROUNDS = 12;

describe('the time of a draft grows with the text, not with its square', () => {
	it.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_, unit) => {
		timeOf(unit, 2000);
		const fastest = { small: Infinity, large: Infinity };
		const times = () => fastest.large / Math.max(FLOOR, fastest.small);
		for (let round = 0; round < ROUNDS && !(round > 0 && times() < MOST_TIMES); round++) {
			fastest.small = Math.min(fastest.small, timeOf(unit, SMALL));
			fastest.large = Math.min(fastest.large, timeOf(unit, LARGE));
		}
		expect(times()).toBeLessThan(MOST_TIMES);
		expect(fastest.large).toBeLessThan(ROOF);
	});
});
