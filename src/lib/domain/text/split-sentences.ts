import type { Sentence, Token } from './document';
import { findBoundary } from './sentence-boundary';

/** A sentence before it has its number; offsets and token indexes count within the line. */
export type SentenceSpan = Omit<Sentence, 'id'>;

/**
 * Cut a line into sentences without outer spaces. A cut lies only between two words, so that no
 * word is in two sentences and every sentence has a word. `tokens` are the words of the line.
 */
export function splitSentences(line: string, tokens: readonly Token[]): SentenceSpan[] {
	const spans: SentenceSpan[] = [];
	if (tokens.length === 0) return spans;

	let start = skipSpace(line, 0);
	let firstToken = 0;
	for (let index = 1; index < tokens.length; index += 1) {
		const end = findBoundary({ line, tokens, index });
		if (end === undefined) continue;
		spans.push({ start, end, firstToken, endToken: index });
		start = skipSpace(line, end);
		firstToken = index;
	}
	spans.push({ start, end: line.trimEnd().length, firstToken, endToken: tokens.length });
	return spans;
}

function skipSpace(line: string, from: number): number {
	let position = from;
	while (/\s/.test(line.charAt(position))) position += 1;
	return position;
}
