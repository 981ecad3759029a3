import { expect, it } from 'vitest';
import { ELEMENTS } from '$lib/domain/elements';
import { DECOY_KINDS, KINDS } from '$lib/domain/keys/key';
import { readGlossary } from './glossary';

const terms = readGlossary();

it('explains every element and every kind that a key can name', () => {
	for (const element of ELEMENTS)
		for (const id of [element, ...KINDS[element], ...DECOY_KINDS[element]])
			expect(terms.find((term) => term.id === id)?.element, id).toBe(element);
});

it('explains each term once', () => {
	expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
});

it('says what is wrong with a term that has no meaning', () => {
	expect(() => readGlossary([{ id: 'claim', element: 'claim', term: 'Claim' }])).toThrow(
		/glossary\.json: .*\n?.*definition/
	);
});
