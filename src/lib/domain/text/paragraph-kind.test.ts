import { describe, expect, it } from 'vitest';
import { splitDocument } from './split-document';

const kindOf = (line: string, before = 'A first sentence.') =>
	splitDocument(`${before}\n${line}`).paragraphs.at(-1)?.kind;

describe('a heading', () => {
	it.each([
		'A System in Deadlock',
		'Wikimedia Commons',
		'How the deal was done',
		'The ICE Tunneling Procedure: A Detailed Look',
		'Trump Visits the U.S.',
		'Is Donald Trump Right?',
		'understanding ICE Tunneling & Sanctuary City Policies',
		'“Shock and awe”: Trump’s plan for day one',
		'By the Numbers',
		'Source of Anger'
	])('is a short line that does not end like prose: %s', (line) => {
		expect(kindOf(line)).toBe('heading');
	});

	it('may ask a question in small letters when a list above announced it', () => {
		expect(kindOf('What are the policies?')).toBe('text');
		expect(kindOf('What are the policies?', '- 1. What are the policies?')).toBe('heading');
	});

	it('may be longer on the first line', () => {
		const title =
			'Border agents find that more than forty people had been held for days in one small room';
		expect(splitDocument(title).paragraphs[0]?.kind).toBe('heading');
		expect(kindOf(title)).toBe('text');
	});
});

describe('ordinary text', () => {
	it.each([
		'Three words.',
		'He lives in the U.S.',
		'He left. She stayed',
		'“Shock and awe”',
		'“Shock and awe” pic.twitter.com/xX2raCRWsj',
		'– Donald Trump Jr. (@DonaldJTrumpJr) November 15, 2024',
		'I asked @TomHoman_ what day One Border Security looks like:',
		'Do you believe sanctuary city policies should be reformed?',
		'2024. It was a long year.'
	])('is a line that ends like prose, or reads like speech or a post: %s', (line) => {
		expect(kindOf(line)).toBe('text');
	});
});

describe('a date line, byline or picture credit', () => {
	it.each([
		'| MAR 2, 2018 | 9:47 PM',
		'March 11, 2024',
		'Published: Mon., 2 Sept. 2024 at 9:47 a.m. EST',
		'2018-03-02',
		'Updated 3/2/2018',
		'5 min read',
		'By Jane Doe and John Roe | Reuters',
		'BY JANE DOE',
		'Photo: Jane Doe/Reuters',
		'Image credit: Wikimedia Commons'
	])('is its own kind: %s', (line) => {
		expect(kindOf(line)).toBe('meta');
	});

	it.each([
		'March for Our Lives',
		'May and Johnson Clash',
		'250 Arrests',
		'By Monday it was over.'
	])('is not: %s', (line) => {
		expect(kindOf(line)).not.toBe('meta');
	});
});

describe('a list entry and a table row', () => {
	it.each(['- one', '* one', '• one', '1. one', '(2) one', '- 1. one', 'a) one'])(
		'list: %s',
		(line) => {
			expect(kindOf(line)).toBe('list');
		}
	);

	it.each(['| a | b |', '|---|---|', '| a |'])('table: %s', (line) => {
		expect(kindOf(line)).toBe('table');
	});
});
