import type { Paragraph, ParagraphKind, Sentence, TextDocument, Token } from './document';
import { readLineShape, type LineShape } from './line-shape';
import { paragraphKind } from './paragraph-kind';
import { splitSentences, type SentenceSpan } from './split-sentences';
import { splitTokens, TOKENIZER_VERSION } from './split-tokens';

/** What the lines so far have given. */
interface Progress extends TextDocument {
	/** The list entries seen, in lower case: they announce headings. */
	entries: Set<string>;
}

/**
 * Number the sentences and words of a canonical text. Every line with something on it is a
 * paragraph; a line is judged only by itself and the lines before it, so that adding to the end
 * never changes what stands above.
 */
export function splitDocument(text: string): TextDocument {
	const progress: Progress = {
		text,
		tokVer: TOKENIZER_VERSION,
		paragraphs: [],
		sentences: [],
		tokens: [],
		entries: new Set()
	};

	let offset = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') addLine(progress, line, offset);
		offset += line.length + 1;
	}

	const { tokVer, paragraphs, sentences, tokens } = progress;
	return { text, tokVer, paragraphs, sentences, tokens };
}

function addLine(progress: Progress, line: string, offset: number): void {
	const shape = readLineShape(line);
	const content = line.slice(shape.start, shape.end);
	const words = splitTokens(content);
	const spans = splitSentences(content, words);
	const kind = lineKind(progress, shape, { content, words, sentenceCount: spans.length });

	const isOneUnit = kind !== 'text' && kind !== 'list' && words.length > 0;
	const units = isOneUnit ? [wholeLine(content, words)] : spans;
	const paragraph: Paragraph = {
		start: offset + line.length - line.trimStart().length,
		end: offset + line.trimEnd().length,
		kind,
		sentences: addSentences(progress, units, offset + shape.start)
	};
	progress.paragraphs.push(paragraph);
	for (const word of words) progress.tokens.push(shift(word, offset + shape.start));
}

interface Content {
	content: string;
	words: readonly Token[];
	sentenceCount: number;
}

function lineKind(progress: Progress, shape: LineShape, line: Content): ParagraphKind {
	const entry = line.content.toLowerCase();
	if (shape.marks === 'table') return 'table';
	if (line.words.length === 0) return 'text';
	if (shape.marks === 'list') {
		progress.entries.add(entry);
		return 'list';
	}
	return paragraphKind({
		content: line.content,
		words: line.words.map(({ start, end }) => line.content.slice(start, end)),
		sentenceCount: line.sentenceCount,
		isFirst: progress.sentences.length === 0,
		isAnnounced: progress.entries.has(entry)
	});
}

function wholeLine(content: string, words: readonly Token[]): SentenceSpan {
	return { start: 0, end: content.length, firstToken: 0, endToken: words.length };
}

function addSentences(progress: Progress, units: SentenceSpan[], offset: number): Sentence[] {
	const tokensBefore = progress.tokens.length;
	const sentences = units.map((unit, index) => ({
		id: progress.sentences.length + index,
		...shift(unit, offset),
		firstToken: tokensBefore + unit.firstToken,
		endToken: tokensBefore + unit.endToken
	}));
	progress.sentences.push(...sentences);
	return sentences;
}

function shift({ start, end }: Token, by: number): Token {
	return { start: start + by, end: end + by };
}
