import type { Range } from './range';

/** How a line of the article is set; `meta` is a bare date line, byline or picture credit. */
export type ParagraphKind = 'heading' | 'meta' | 'text' | 'list' | 'table';

/** A word. Offsets are UTF-16 code units in the canonical text. */
export type Token = Range;

/** One numbered sentence. `id` counts from 0 over the whole text; readers see `id + 1`. */
export interface Sentence extends Range {
	id: number;
	/** Token indexes `[firstToken, endToken)`; a sentence always has at least one token. */
	firstToken: number;
	endToken: number;
}

/** A line without its outer spaces. A line without words, such as a rule, has no sentences. */
export interface Paragraph extends Range {
	kind: ParagraphKind;
	sentences: Sentence[];
}

/** A canonical text with its paragraphs, sentences and words, as split by rules of `tokVer`. */
export interface TextDocument {
	text: string;
	tokVer: number;
	paragraphs: Paragraph[];
	sentences: Sentence[];
	tokens: Token[];
}
