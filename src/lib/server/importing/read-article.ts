import { ok, refuse, type Result } from '$lib/domain/result';
import { splitDocument } from '$lib/domain/text/split-document';
import { cleanText } from './clean-text';
import { decodeBytes } from './decode-bytes';
import { directionOf, guessLanguage } from './guess-language';
import { articleOfHtml, textOfWholeHtml, type HtmlArticle } from './html-to-text';
import { readDocx } from './read-docx';

/** The most characters of an article (UTF-16 units). */
const MAX_LENGTH = 60_000;
/** From so many words on a paragraph is hard to find one's place in. */
const LONG_PARAGRAPH = 250;

/** What a teacher brings: pasted text, the source of a page, or a file. */
export type Brought =
	| { kind: 'text'; text: string }
	| { kind: 'html'; html: string; address?: string }
	| { kind: 'file'; name: string; bytes: Uint8Array };

/** Things to tell the teacher; nothing is wrong with the text for them. */
export type ReadNote =
	| 'cleaned-characters'
	| 'guessed-encoding'
	| 'only-headings'
	| 'other-language'
	| 'long-paragraphs'
	| 'left-out-tables';

export type ReadProblem =
	| 'empty'
	| 'too-long'
	| 'binary'
	| 'wrong-encoding'
	| 'not-readable-html'
	| 'not-readable-docx'
	| 'unpacks-too-large'
	| 'unknown-file-type'
	| 'took-too-long';

/** A canonical text with what it tells about itself; empty where it does not say. */
export interface ReadArticle {
	text: string;
	title: string;
	author: string;
	publisher: string;
	/** ISO date. */
	published: string;
	address: string;
	language: 'en' | 'other' | 'unknown';
	direction: 'ltr' | 'rtl';
	notes: ReadNote[];
}

/** A text before it is cleaned, from whatever form it came in. */
interface Raw extends HtmlArticle {
	notes: ReadNote[];
}

/** Read what was brought as an article. Nothing is fetched and nothing is kept. */
export async function readArticle(brought: Brought): Promise<Result<ReadArticle, ReadProblem>> {
	const raw = await readRaw(brought);
	return raw.ok ? finish(raw.value) : raw;
}

async function readRaw(brought: Brought): Promise<Result<Raw, ReadProblem>> {
	if (brought.kind === 'text') return ok(plain(brought.text));
	if (brought.kind === 'html') return readHtml(brought.html, brought.address);
	const { name, bytes } = brought;
	const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (ending === 'docx') {
		const html = await readDocx(bytes);
		return html.ok ? ok({ ...textOfWholeHtml(html.value), notes: [] }) : html;
	}
	if (!['txt', 'text', 'md', 'html', 'htm'].includes(ending)) return refuse('unknown-file-type');
	const decoded = decodeBytes(bytes);
	if (!decoded.ok) return decoded;
	const { text, isGuessed } = decoded.value;
	const read = ending.startsWith('htm') ? readHtml(text) : ok(plain(text));
	if (read.ok && isGuessed) read.value.notes.push('guessed-encoding');
	return read;
}

function readHtml(html: string, address?: string): Result<Raw, ReadProblem> {
	try {
		const article = articleOfHtml(html);
		return ok({ ...article, address: address ?? article.address, notes: notesOfHtml(html) });
	} catch {
		return refuse('not-readable-html');
	}
}

const notesOfHtml = (html: string): ReadNote[] =>
	/<table[\s>]/i.test(html) ? ['left-out-tables'] : [];

function plain(text: string): Raw {
	return { text, title: '', author: '', publisher: '', published: '', address: '', notes: [] };
}

function finish({ notes, text: raw, ...about }: Raw): Result<ReadArticle, ReadProblem> {
	if (raw.includes('\0')) return refuse('binary');
	const { text, isCleaned } = cleanText(raw);
	if (!/\p{L}/u.test(text)) return refuse('empty');
	if (text.length > MAX_LENGTH) return refuse('too-long');
	const { paragraphs } = splitDocument(text);
	const language = guessLanguage(text);
	const told: ReadNote[] = [...notes];
	if (isCleaned) told.push('cleaned-characters');
	if (language === 'other') told.push('other-language');
	if (paragraphs.every(({ kind }) => kind === 'heading' || kind === 'meta'))
		told.push('only-headings');
	const isLong = paragraphs.some(({ sentences: [first], sentences }) => {
		const words = (sentences.at(-1)?.endToken ?? 0) - (first?.firstToken ?? 0);
		return words > LONG_PARAGRAPH;
	});
	if (isLong) told.push('long-paragraphs');
	const title = about.title || titleOf(text, paragraphs[0]);
	return ok({ ...about, title, text, language, direction: directionOf(text), notes: told });
}

/** The first line, where it looks like a heading. */
function titleOf(text: string, first: { kind: string; start: number; end: number } | undefined) {
	return first?.kind === 'heading' ? text.slice(first.start, first.end).slice(0, 160) : '';
}
