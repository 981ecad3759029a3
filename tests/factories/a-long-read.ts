import { seededRandom } from '$lib/domain/random';
import { splitDocument } from '$lib/domain/text/split-document';

const random = seededRandom('a long read');
const syllables = 'ma ri to len vor sak dum pel qui sta ber on'.split(' ');
const pick = () => syllables[Math.floor(random() * syllables.length)] ?? '';
const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join('');
const paragraph = () =>
	Array.from({ length: 5 }, () => `On ${Array.from({ length: 22 }, word).join(' ')}.`).join(' ');

/** 100 places of 14 words in a text of 60,000 letters or more. */
const paragraphs: string[] = [];
while (paragraphs.join('\n\n').length < 60_000) paragraphs.push(paragraph());
export const before = splitDocument(paragraphs.join('\n\n'));
export const places = Array.from({ length: 100 }, (_, i) => {
	const { firstToken } = before.sentences[Math.floor((i * before.sentences.length) / 100)] ?? {
		firstToken: 0
	};
	return { id: `s${i}`, start: firstToken + 4, end: firstToken + 18 };
});

/** What somebody made of the text, and how many of its places are still to be found at least. */
export const EDITS: { edit: string; edited: string[]; least?: number }[] = [
	{ edit: 'one paragraph replaced', edited: paragraphs.with(20, paragraph()), least: 97 },
	{ edit: 'new paragraphs at both ends', edited: [paragraph(), ...paragraphs, paragraph()] },
	{ edit: 'paragraphs in another order', edited: paragraphs.toReversed() },
	{ edit: 'every fifth word replaced', edited: paragraphs.map(replaceWords), least: 50 },
	{ edit: 'another text altogether', edited: paragraphs.map(paragraph), least: 0 }
];

function replaceWords(text: string): string {
	return text
		.split(' ')
		.map((one, i) => (i % 5 === 2 ? word() : one))
		.join(' ');
}
