import { describe, expect, it } from 'vitest';
import { findOccurrences, tokensIn } from '../keys/locate-quote';
import { splitDocument } from '../text/split-document';
import { wordPlace } from './word-place';

const TEXT = `Rep. Ana Castro, a parent of two, met reporters after the vote. The mayor blasted the cruel plan on Monday.

The bridge was closed for 12 days last year.`;
const document = splitDocument(TEXT);

function wordsFor(element: 'claim' | 'source' | 'loaded' | 'context', quote: string) {
	const [at] = findOccurrences(TEXT, quote);
	if (!at) throw new Error(quote);
	return wordPlace(document, { element, ...tokensIn(document, at) });
}

describe('a place that a person found gets words to go on from', () => {
	it('a loaded term its plainer wording', () => {
		expect(wordsFor('loaded', 'cruel')).toMatchObject({ kind: 'loaded-language' });
		expect(wordsFor('loaded', 'cruel')?.neutral).toBeTruthy();
	});
	it('a claim its reason, whatever its edges', () => {
		expect(wordsFor('claim', 'closed for 12 days')?.why).toMatch(/\w.*\.$/);
	});
	it('a source its kind and what it has at stake, though no reporting word stands there', () => {
		expect(wordsFor('source', 'Rep. Ana Castro')).toMatchObject({
			kind: 'named-official',
			stake: 'interested'
		});
	});
	it('a term that no list has gets none, and neither does a question', () => {
		expect(wordsFor('loaded', 'reporters')).toBeNull();
		expect(wordsFor('context', 'met reporters')).toBeNull();
	});
});
