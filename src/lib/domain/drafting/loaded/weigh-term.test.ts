import { describe, expect, it } from 'vitest';
import { splitDocument } from '../../text/split-document';
import { draftAll } from '../draft';

/** How sure the first loaded term of a sentence is. */
const sureness = (sentence: string) =>
	draftAll(splitDocument(sentence)).find(({ element }) => element === 'loaded')?.confidence ?? 0;

describe('how sure it is that a term is loaded', () => {
	it('grows with the strength of the term', () => {
		expect(sureness('A despicable plan was made.')).toBeGreaterThan(
			sureness('A brutal plan was made.')
		);
		expect(sureness('A brutal plan was made.')).toBeGreaterThan(
			sureness('A risky and weak plan was made.')
		);
	});

	it.each([
		['in a quotation', 'The “brutal” plan was made.'],
		['where the sentence reports', 'A brutal plan was made, officials said.'],
		['among figures', 'A brutal plan was made in 2019.']
	])('shrinks %s', (_, sentence) =>
		expect(sureness(sentence)).toBeLessThan(sureness('A brutal plan was made.'))
	);

	it('grows after “so” and “very”', () =>
		expect(sureness('A very brutal plan was made.')).toBeGreaterThan(
			sureness('A plain, brutal plan was made.')
		));

	it('leaves strong terms of a quotation in a draft, and says where they stand', () => {
		const [term] = draftAll(splitDocument('“It is despicable,” she said.')).filter(
			({ element }) => element === 'loaded'
		);
		expect(term?.confidence).toBeGreaterThanOrEqual(0.5);
		expect(term?.rule).toBe('loaded.quoted');
	});
});
