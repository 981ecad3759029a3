import { describe, expect, it } from 'vitest';
import { draftAll } from '../drafting/draft';
import { splitDocument } from '../text/split-document';
import { draftSpans } from './draft-spans';

function claimsOf(text: string): string[] {
	const document = splitDocument(text);
	return draftSpans(document, draftAll(document))
		.filter(({ element, status }) => element === 'claim' && status === 'required')
		.map(({ start, end }) =>
			text.slice(document.tokens[start]?.start, document.tokens[end - 1]?.end)
		);
}

describe('what is drafted as a claim', () => {
	it.each([
		[
			'Mayor Reed said that the library was closed for 12 days last year.',
			'the library was closed for 12 days last year'
		],
		[
			'“The library was closed for 12 days last year,” said Mayor Tom Reed.',
			'The library was closed for 12 days last year'
		],
		['The council voted 7 to 2 on Tuesday.', 'The council voted 7 to 2 on Tuesday']
	])('leaves out whose it is: %s', (text, claim) => expect(claimsOf(text)).toEqual([claim]));

	it('is the whole sentence where the words of a report are only a part of it', () => {
		const text =
			'The council asked the state for $2 million after 41,000 people had signed a petition last year.';
		expect(claimsOf(text)).toEqual([text.slice(0, -1)]);
	});

	it.each([
		'The closures would save $1.2 million a year, Mayor Reed said.',
		'The new road will bring 400 extra visitors a day.',
		'If she is elected, she’ll bring many more buses to the county.',
		'“We thought only the mayor was late,” said Ana Castro, who wrote a book last year.',
		'The agreement is a victory for working families across the country.',
		'Democrats called the plan a political ploy that the voters rejected.'
	])('is nothing that may come, no view, and no name that somebody gives: %s', (text) =>
		expect(claimsOf(text)).toEqual([])
	);
});
