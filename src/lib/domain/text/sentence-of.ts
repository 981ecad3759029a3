import type { Sentence, TextDocument } from './document';
import type { Range } from './range';

/** The words of a sentence as token indexes. */
export function tokensOf(sentence: Sentence): Range {
	return { start: sentence.firstToken, end: sentence.endToken };
}

/** The sentence that holds a token; every token of a document has one. */
export function sentenceOfToken(document: TextDocument, token: number): Sentence {
	const found = document.sentences.find((s) => s.firstToken <= token && token < s.endToken);
	if (!found) throw new RangeError(`no sentence holds token ${token}`);
	return found;
}

/** The text from the first to the last word of a token range, as written. */
export function quoteOf(document: TextDocument, range: Range): string {
	const first = document.tokens[range.start];
	const last = document.tokens[range.end - 1];
	if (!first || !last) throw new RangeError(`no tokens at ${range.start}-${range.end}`);
	return document.text.slice(first.start, last.end);
}
