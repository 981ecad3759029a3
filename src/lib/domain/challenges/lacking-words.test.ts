import { expect, it } from 'vitest';
import { SMALL_TEXT, span } from '../../../../tests/factories/a-small-article';
import { splitDocument } from '../text/split-document';
import { lackingWords } from './lacking-words';

const document = splitDocument(SMALL_TEXT);
const context = span({
	...{ id: 'new', element: 'context', kind: 'no-denominator', quote: 'Many drivers' },
	...{ question: 'How many?', whereToLook: 'A count.' }
});
const lacking = (given: Partial<typeof context>) =>
	lackingWords(document, { ...context, ...given });

it('names each field that is empty, and the reason where it is no sentence', () => {
	expect(lacking({})).toEqual([]);
	expect(lacking({ why: 'Bad.' })).toEqual(['why']);
	expect(lacking({ question: '', whereToLook: '' })).toEqual(['question', 'whereToLook']);
	expect(lacking({ why: '', question: '' })).toEqual(['why', 'question']);
	expect(lacking({ element: 'loaded', kind: 'loaded-language' })).toEqual(['neutral']);
});

it('a debatable place needs a reason only', () => {
	const debatable = { status: 'debatable', question: '' } as const;
	expect(lacking({ ...debatable, why: 'Bad.' })).toEqual([]);
	expect(lacking({ ...debatable, why: ' ' })).toEqual(['why']);
});
