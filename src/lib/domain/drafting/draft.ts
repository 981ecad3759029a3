import type { TextDocument } from '../text/document';
import { findClaim } from './claims/find-claims';
import type { Suggestion } from './suggestion';

/** Raise when a rule changes: the same text and version always give the same draft. */
export const ENGINE_VERSION = 1;

/** Every candidate of every rule, in the order of the text. Headings and bylines have none. */
export function draftAll({ text, paragraphs, tokens }: TextDocument): Suggestion[] {
	const prose = paragraphs.filter(({ kind }) => kind === 'text' || kind === 'list');
	return prose.flatMap(({ sentences }) =>
		sentences.map((sentence) => {
			const { start, end, firstToken, endToken } = sentence;
			const words = tokens
				.slice(firstToken, endToken)
				.map((token) => text.slice(token.start, token.end));
			return findClaim(sentence, text.slice(start, end), words);
		})
	);
}
