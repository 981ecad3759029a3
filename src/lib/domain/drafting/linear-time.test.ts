import { expect, it } from 'vitest';
import { draftSpans } from '../editing/draft-spans';
import { splitDocument } from '../text/split-document';
import { draftAll } from './draft';

/** What makes careless patterns slow: long runs of what they repeat, and ends that never come. */
const HOSTILE: Record<string, string> = {
	letters: 'a',
	'dots and letters': 'a.',
	spaces: ' ',
	quotes: '“a ',
	'straight quotes': '" ',
	apostrophes: "a' ",
	digits: '1',
	'digits and commas': '1,',
	dashes: '- ',
	brackets: '(',
	capitals: 'A B ',
	'names that never end': 'Ana Maria of ',
	'verbs of saying': 'said that ',
	'according to': 'according to the ',
	abbreviations: 'U.S. ',
	'numbers of people': '1,200 people ',
	questions: 'Why? ',
	'words of a sentence': 'the council voted to close the brutal library ',
	hyphens: 'anti-',
	lines: 'a\n'
};
const LARGE = 60_000;
const TIMES = 8;

function timeOf(unit: string, length: number): number {
	const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
	const times = Array.from({ length: 3 }, () => {
		const begin = performance.now();
		const document = splitDocument(text);
		draftSpans(document, draftAll(document));
		return performance.now() - begin;
	});
	return Math.min(...times);
}

// Eight times the text takes eight times as long, and sixty-four times where time grows with its square.
it.each(Object.entries(HOSTILE))('grows with the text, not with its square: %s', (_, unit) => {
	timeOf(unit, 2000);
	const small = Math.max(5, timeOf(unit, LARGE / TIMES));
	expect(timeOf(unit, LARGE) / small).toBeLessThan(30);
});
