import type { ArticleAbout } from '$content/about-file';
import { splitDocument } from '$lib/domain/text/split-document';

interface Given {
	title: string;
	publisher: string;
	author: string;
	published: string;
	address: string;
	rights: string;
	contentNote: string;
}

const SUMMARY = 160;

/** What lists tell about a text that a teacher brought; its first sentence stands for a summary. */
export function aboutOfText(given: Given, text: string): ArticleAbout {
	const { paragraphs } = splitDocument(text);
	const prose = paragraphs.find(({ kind }) => kind === 'text') ?? paragraphs[0];
	const first = prose?.sentences[0];
	const opening = first ? text.slice(first.start, first.end) : '';
	const summary = opening.length > SUMMARY ? `${opening.slice(0, SUMMARY - 1)}…` : opening;
	return {
		...given,
		...{ summary, fromAge: 12, order: 0, suggested: false, theme: '', origin: 'news' }
	};
}
