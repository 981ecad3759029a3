import type { Sentence, TextDocument } from '../text/document';
import type { Range } from '../text/range';

/** The words of one sentence and what stands between them. */
export interface Words {
	/** As written, without the spaces around. */
	text: string[];
	lower: string[];
	/** What stands before each word, back to the word before; one more for what ends the sentence. */
	gaps: string[];
	/** Where a run of these words stands in the whole text. */
	place(run: Range): Range;
	/** The sentence in the whole text. */
	whole: Range;
	/** From one word's end to another's start, in the whole text, without marks around it. */
	between(start: number, end: number): Range;
}

const OUTER = /[\s"“”‘’',;:—–-]/;
const AT_END = /[\s"“”‘’',;:—–.!?-]/;

export function wordsOf(document: TextDocument, sentence: Sentence): Words {
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	const text = tokens.map(({ start, end }) => document.text.slice(start, end));
	const ends = [sentence.start, ...tokens.map(({ end }) => end)];
	const starts = [...tokens.map(({ start }) => start), sentence.end];
	return {
		text,
		lower: text.map((word) => word.toLowerCase()),
		gaps: starts.map((start, i) => document.text.slice(ends[i] ?? start, start)),
		place: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end] ?? 0 }),
		whole: { start: sentence.start, end: sentence.end },
		between(start, end) {
			let [from, to] = [start, end];
			while (from < to && OUTER.test(document.text.charAt(from))) from++;
			while (to > from && AT_END.test(document.text.charAt(to - 1))) to--;
			return { start: from, end: to };
		}
	};
}
