import type { PublicParagraph, PublicSentence } from '$lib/domain/text/public-text';
import type { Range } from '$lib/domain/text/range';

/** The article as the browser works with it: which sentence holds a word, and what it says. */
export interface PassageText {
	paragraphs: readonly PublicParagraph[];
	sentences: readonly PublicSentence[];
	sentenceOf(token: number): PublicSentence;
	/** The words of a token range as written. */
	quote(range: Range): string;
}

export function passageText(paragraphs: readonly PublicParagraph[]): PassageText {
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	const byToken = sentences.flatMap((sentence) =>
		Array.from({ length: wordEdges(sentence).length / 2 }, () => sentence)
	);
	const sentenceOf = (token: number) => {
		const found = byToken[token];
		if (!found) throw new RangeError(`no sentence holds word ${token}`);
		return found;
	};
	const quote = (range: Range) => {
		const sentence = sentenceOf(range.start);
		const { start, end } = charsOf(sentence, range);
		return sentence.text.slice(start, end);
	};
	return { paragraphs, sentences, sentenceOf, quote };
}

// A sentence never changes, so its numbers are read once.
const edgesRead = new WeakMap<PublicSentence, number[]>();

/** Start and end of each word of a sentence, in turns, as UTF-16 offsets in its text. */
export function wordEdges(sentence: PublicSentence): readonly number[] {
	const known = edgesRead.get(sentence);
	if (known) return known;
	const edges = sentence.words.split(' ').map(Number);
	edgesRead.set(sentence, edges);
	return edges;
}

/** All words of a sentence, as token indexes. */
export function tokensOf(sentence: PublicSentence): Range {
	const { firstToken } = sentence;
	return { start: firstToken, end: firstToken + wordEdges(sentence).length / 2 };
}

/** A token range of a sentence as UTF-16 offsets in its text. */
export function charsOf(sentence: PublicSentence, { start, end }: Range): Range {
	const edges = wordEdges(sentence);
	const from = edges[(start - sentence.firstToken) * 2];
	const to = edges[(end - sentence.firstToken) * 2 - 1];
	if (from === undefined || to === undefined) throw new RangeError(`no words ${start}-${end}`);
	return { start: from, end: to };
}

/** As `charsOf`, and with the bracket that closes one opened inside: for drawing, not for hitting. */
export function drawnCharsOf(sentence: PublicSentence, range: Range): Range {
	const { start, end } = charsOf(sentence, range);
	const inside = sentence.text.slice(start, end);
	const isOpen = inside.lastIndexOf('(') > inside.lastIndexOf(')');
	return { start, end: isOpen && sentence.text[end] === ')' ? end + 1 : end };
}

/** What stands before a sentence: the space to the one before, and a marker such as "- 1. ". */
export function splitLead(lead: string): { space: string; marker: string } {
	const marker = lead.trimStart();
	return { space: lead.slice(0, lead.length - marker.length), marker };
}
