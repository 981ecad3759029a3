import type { TextDocument } from '$lib/domain/text/document';
import type { Range } from '$lib/domain/text/range';
import { sentenceOfToken } from '$lib/domain/text/sentence-of';

/** A sentence cut in three: before a place in it, the place, after it. */
export type CutSentence = [before: string, place: string, after: string];

/** The sentence that a place begins in; a place given in tokens. */
export function cutSentence(document: TextDocument, place: Range): CutSentence {
	const sentence = sentenceOfToken(document, place.start);
	const { text, tokens } = document;
	const start = tokens[place.start]?.start ?? sentence.start;
	const end = Math.min(tokens[place.end - 1]?.end ?? sentence.end, sentence.end);
	return [text.slice(sentence.start, start), text.slice(start, end), text.slice(end, sentence.end)];
}
