import type { Sentence, TextDocument } from '../text/document';
import { findClaim } from './claims/find-claims';
import { findContext } from './context/find-context';
import { findLoaded } from './loaded/find-loaded';
import { LOADED_TERMS } from './loaded/loaded-terms';
import { findSources } from './sources/find-sources';
import { resolveSpeakers } from './sources/resolve-speakers';
import { wordsOf } from './words';
import type { Suggestion } from './suggestion';

/** Raise when a rule changes: the same text and version always give the same draft. */
export const ENGINE_VERSION = 4;

/** Every candidate of every rule, in the order of the text. Headings and bylines have none. */
export function draftAll(document: TextDocument): Suggestion[] {
	const prose = document.paragraphs.filter(({ kind }) => kind === 'text' || kind === 'list');
	const all = prose
		.flatMap(({ sentences }) => sentences)
		.flatMap((sentence) => draftSentence(document, sentence));
	return withSpeakers(document, all);
}

/** Every candidate in one sentence, for whatever a person asks about it. */
export function draftSentence(document: TextDocument, sentence: Sentence): Suggestion[] {
	const words = wordsOf(document, sentence);
	const text = document.text.slice(sentence.start, sentence.end);
	return [
		findClaim(sentence, text, words.text),
		...findSources(words),
		...findLoaded(words, LOADED_TERMS),
		...findContext(sentence, text)
	];
}

/** What the text tells about its speakers before and after a sentence. */
function withSpeakers(document: TextDocument, all: readonly Suggestion[]): Suggestion[] {
	const sources = resolveSpeakers(
		document,
		all.filter(({ element }) => element === 'source')
	);
	let next = 0;
	return all.map((one) => (one.element === 'source' ? (sources[next++] ?? one) : one));
}
