import type { PublicParagraph } from '$lib/domain/text/public-text';
import type { Range } from '$lib/domain/text/range';
import { charsOf, passageText } from '../passage/passage-text';
import { breakLines } from './break-lines';

/** Letters in a line: on A4 and on Letter they leave room for notes beside the text. */
const LINE_WIDTH = 58;

/** A line of a printed text; numbers run from 1 through the whole text. */
export interface PaperLine {
	number: number;
	text: string;
}

/** A text as it is set on paper: the same lines on the sheets, in the questions and in the key. */
export interface PaperLines {
	paragraphs: { kind: PublicParagraph['kind']; lines: PaperLine[] }[];
	/** The first and the last line that hold these words of one sentence. RangeError: no such words. */
	linesOf(words: Range): { first: number; last: number };
}

/** "12" or "12–13". */
export const lineNumbers = ({ first, last }: { first: number; last: number }) =>
	first === last ? String(first) : `${first}–${last}`;

export function paperLines(paragraphs: readonly PublicParagraph[]): PaperLines {
	const passage = passageText(paragraphs);
	const places = new Map<number, { begin: number; lines: (PaperLine & { start: number })[] }>();
	let count = 0;
	const set = paragraphs
		.filter(({ sentences }) => sentences.length > 0)
		.map(({ kind, sentences, trail }) => {
			let text = '';
			const begins = sentences.map((sentence) => {
				const begin = text.length + sentence.lead.length;
				text += sentence.lead + sentence.text;
				return { id: sentence.id, begin };
			});
			text += trail;
			const lines = breakLines(text, LINE_WIDTH).map((start, i, starts) => {
				return { number: ++count, start, text: text.slice(start, starts[i + 1]).trimEnd() };
			});
			for (const { id, begin } of begins) places.set(id, { begin, lines });
			return { kind, lines };
		});
	return {
		paragraphs: set,
		linesOf(words) {
			const sentence = passage.sentenceOf(words.start);
			const { begin = 0, lines = [] } = places.get(sentence.id) ?? {};
			const numberAt = (offset: number) =>
				lines.findLast(({ start }) => start <= begin + offset)?.number ?? NaN;
			const { start, end } = charsOf(sentence, words);
			return { first: numberAt(start), last: numberAt(end - 1) };
		}
	};
}
