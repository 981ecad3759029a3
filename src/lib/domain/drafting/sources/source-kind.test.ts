import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../text/canonical-text';
import { splitDocument } from '../../text/split-document';
import { draftAll } from '../draft';
import { selectSuggestions } from '../select-suggestions';

function sourcesOf(raw: string) {
	const document = splitDocument(canonicalText(raw));
	return selectSuggestions(document, draftAll(document))
		.filter(({ element }) => element === 'source')
		.map(({ start, end, kind }) => [document.text.slice(start, end), kind]);
}

describe('who says so', () => {
	it.each([
		['Mayor Rosa Delgado said the bridge is safe.', 'Mayor Rosa Delgado', 'named-official'],
		['“It is safe,” said Rosa Delgado, the mayor.', 'Rosa Delgado', 'named-official'],
		['Ana Brask, a lawyer in town, said it is safe.', 'Ana Brask', 'named-expert-or-advocate'],
		['The leaflet says that the bridge is safe.', 'The leaflet', 'document-or-data'],
		['The department said that the bridge is safe.', 'The department', 'agency'],
		['A jury found that the bridge was safe.', 'A jury', 'agency'],
		['A colleague said that the bridge is safe.', 'A colleague', 'anonymous'],
		['Witnesses said that the bridge shook.', 'Witnesses', 'vague'],
		['It drew criticism from drivers who say it shakes.', 'drivers', 'vague'],
		['The county tweeted on its X account that it is safe.', 'The county', 'vague']
	])('%s', (sentence, words, kind) => expect(sourcesOf(sentence)).toEqual([[words, kind]]));

	it('keeps the kind that was told before, for a pronoun and for a surname', () => {
		const text = `The county sheriff, Tom Reed, spoke first. Sheriff Tom Reed said the road is safe.
A report says that it is not. Reed said it will be mended. He said so twice.`;
		expect(sourcesOf(text)).toEqual([
			['Sheriff Tom Reed', 'named-official'],
			['A report', 'document-or-data'],
			['Reed', 'named-official'],
			['He', 'named-official']
		]);
	});

	it.each([
		'The road is known for its curves and says much about the county.',
		'On Friday said nobody a word.'
	])('a clause or a day is nobody: %s', (sentence) => expect(sourcesOf(sentence)).toEqual([]));
});
