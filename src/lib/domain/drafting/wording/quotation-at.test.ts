import { describe, expect, it } from 'vitest';
import { isMostlyQuoted, quotationAt } from './quotation-at';

const quotation = (text: string, words: string) => {
	const start = text.indexOf(words);
	const found = quotationAt(text, { start, end: start + words.length });
	return found && text.slice(found.start, found.end);
};

describe('the quotation around some words', () => {
	it.each([
		['“We lost. They won,” he said.', 'won', 'We lost. They won,'],
		['"We lost," he said. "They won."', 'won', 'They won.'],
		["The agency is 'handcuffed by the courts.'", 'courts', 'handcuffed by the courts.'],
		['“This one goes on\nto the next line.', 'goes on', 'This one goes on']
	])('is found in: %s', (text, words, found) => expect(quotation(text, words)).toBe(found));

	it.each([
		['“We lost,” he said with a sneer.', 'sneer'],
		['"We lost," he said. "They won."', 'he said'],
		["The workers' rights and the owners' duties.", 'rights'],
		['A 5" pipe burst in the mob.', 'mob'],
		['“He left.\nThe mob stayed.', 'mob']
	])('is not made up in: %s', (text, words) => expect(quotation(text, words)).toBeNull());
});

it('a sentence counts as quoted when most of it is', () => {
	const text = '“They took it all away,” he said.';
	expect(isMostlyQuoted(text, { start: 0, end: text.length })).toBe(true);
	const other = 'The office called the operation “routine” on Monday.';
	expect(isMostlyQuoted(other, { start: 0, end: other.length })).toBe(false);
});
