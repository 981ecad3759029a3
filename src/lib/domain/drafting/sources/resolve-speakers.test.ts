import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../text/canonical-text';
import { splitDocument } from '../../text/split-document';
import { draftSpans } from '../../editing/draft-spans';
import { draftAll } from '../draft';

function sourcesOf(raw: string) {
	const document = splitDocument(canonicalText(raw));
	return draftSpans(document, draftAll(document))
		.filter(({ element }) => element === 'source')
		.map(({ start, end, kind, stake, speaker }) => {
			const { text, tokens } = document;
			const quote = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
			return { quote, kind, stake, speaker: speaker ?? quote };
		});
}

describe('who a speaker is', () => {
	it('whoever is named twice is one speaker', () => {
		const text = `Rep. Ana Castro said the road is safe. The Alliance of River Owners said it is not. Castro insisted that it is. She said so twice. ARO said it would go to court.`;
		expect(sourcesOf(text).map(({ speaker }) => speaker)).toEqual([
			'Ana Castro',
			'Alliance of River Owners',
			...['Ana Castro', 'Ana Castro', 'Alliance of River Owners']
		]);
	});

	it('what the text tells of a name holds wherever the name stands', () => {
		const text = `Tom Reed, a candidate for mayor, walked in. Everybody stood.
“The bridge is old,” Reed said. Peter Holm of River Watch said it is safe. Holm said so again.`;
		expect(sourcesOf(text)).toMatchObject([
			{ quote: 'Reed', kind: 'named-expert-or-advocate', stake: 'interested', speaker: 'Tom Reed' },
			{ stake: 'interested', speaker: 'Peter Holm' },
			{ quote: 'Holm', stake: 'interested', speaker: 'Peter Holm' }
		]);
	});

	it('a company is a body by its people and by “its”', () => {
		const text = `Drivers of Northline walked out. Northline executives met them. “We pay well,” Northline said in a statement.`;
		expect(sourcesOf(text)).toMatchObject([
			{ quote: 'Northline', kind: 'agency', stake: 'interested' }
		]);
	});

	it('a pronoun is who the sentence before is about, and nobody it cannot be', () => {
		const text = `“It is late,” Mr. Brask said. Ana Castro went on alone. She said it was early. He said nothing new.`;
		expect(sourcesOf(text).map(({ quote, speaker }) => [quote, speaker])).toEqual([
			['Mr. Brask', 'Mr. Brask'],
			['She', 'Ana Castro'],
			['He', 'He']
		]);
	});

	it('who is quoted inside a quotation is no source of the article', () =>
		expect(sourcesOf('“The mayor said that it is safe,” Tom Reed said.')).toMatchObject([
			{ quote: 'Tom Reed' }
		]));

	it.each([
		['Reed shot back in a letter, saying that it is safe.', 'Reed'],
		['The union withheld the letter that would have shown it, and said so.', 'The union'],
		['A spokesman for the agency said it is safe.', 'A spokesman for the agency'],
		['You know what she said about the bridge.', 'she'],
		['PORTLAND — Tom Reed’s campaign said it is safe.', 'Tom Reed’s campaign'],
		['Democrats trying to win the county said it is safe.', 'Democrats']
	])('only the speaker is marked: %s', (text, quote) =>
		expect(sourcesOf(text).map((source) => source.quote)).toEqual([quote])
	);

	it.each([
		'The votes in four other states on June 7 matter most.',
		'People like floor shows and slot machines.',
		'He leads her by 271 pledged delegates in the county.',
		'Reed told the council about it in Columbus.'
	])('nothing is reported here: %s', (text) =>
		expect(sourcesOf(text).filter(({ quote }) => quote !== 'Reed')).toEqual([])
	);
});
