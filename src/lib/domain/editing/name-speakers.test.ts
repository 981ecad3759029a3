import { expect, it } from 'vitest';
import { draftAll } from '../drafting/draft';
import { splitDocument } from '../text/split-document';
import { draftSpans } from './draft-spans';

const TEXT = `Rep. Ana Castro said the road is safe. The Alliance of River Owners said it is not. Castro insisted that it is. She said so twice. ARO said it would go to court.`;

it('whoever is named twice is one speaker', () => {
	const document = splitDocument(TEXT);
	const speakers = draftSpans(document, draftAll(document))
		.filter(({ element }) => element === 'source')
		.map(({ speaker }) => speaker ?? 'as written');
	expect(speakers).toEqual([
		'as written',
		'as written',
		expect.stringContaining('Castro'),
		expect.stringContaining('Castro'),
		'The Alliance of River Owners'
	]);
});
