import { readFileSync } from 'node:fs';
import type { LibraryArticle } from '$content/library';
import type { KeySpan } from '$lib/domain/keys/key';
import { findOccurrences } from '$lib/domain/keys/locate-quote';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';
import { aSmallArticle, span } from '../factories/a-small-article';

const SLUG = 'jail-releases-and-detainers';
const raw = readFileSync(`src/content/articles/${SLUG}/article.txt`, 'utf8');

/**
 * The longest article of the library with a stand-in key, for speed only: one "loaded" word
 * in every sentence of some length. It says nothing about the text.
 */
export function theLongArticle(): LibraryArticle {
	const document = splitDocument(canonicalText(raw));
	const spans = document.sentences.flatMap((sentence): KeySpan[] => {
		const token = document.tokens[sentence.firstToken + 3];
		if (!token || sentence.firstToken + 8 > sentence.endToken) return [];
		const quote = document.text.slice(token.start, token.end);
		const matches = findOccurrences(document.text, quote);
		const occurrence = matches.findIndex(({ start }) => start === token.start) + 1;
		const id = `loaded-${sentence.id}`;
		return [
			span({ id, element: 'loaded', kind: 'labelling', quote, occurrence, neutral: 'plain words' })
		];
	});
	const { about } = aSmallArticle();
	return { slug: SLUG, raw, about, key: { version: 1, signedBy: 'bench', spans } };
}
