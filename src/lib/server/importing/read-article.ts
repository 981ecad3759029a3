import { ok, refuse, type Result } from '$lib/domain/result';
import { splitDocument } from '$lib/domain/text/split-document';
import { cleanText } from './clean-text';
import { findArticle, textOfBody } from './find-article';
import { guessLanguage } from './guess-language';
import { titleLine, type PageAbout } from './page-about';
import { joinLines } from './join-lines';
import { readFile, type FileProblem } from './read-file';
import type { PageText } from './text-of-nodes';

/** What a teacher brings: pasted text, the source of a page, or a file. */
export type Brought =
	| { kind: 'text'; text: string }
	| { kind: 'html'; html: string; address?: string }
	| { kind: 'file'; name: string; bytes: Uint8Array };

/** A canonical text with what it tells about itself; empty where it does not say. */
export interface ReadArticle extends PageAbout {
	/** At most 60,000 characters (UTF-16 units), a paragraph a line. */
	text: string;
	language: 'en' | 'other' | 'unknown';
	notes: ReadNote[];
}

/** Things to tell the teacher; nothing is wrong with the text for them. */
export type ReadNote =
	| 'cleaned-characters'
	| 'guessed-encoding'
	| 'only-headings'
	| 'other-language'
	| 'long-paragraphs'
	| 'left-out-tables';

/** Why there is no text. Whoever ends the thread after a while says `took-too-long`. */
export type ReadProblem = FileProblem | 'empty' | 'not-readable-html' | 'took-too-long';

const MAX_LENGTH = 60_000;
/** From so many words on, a reader loses her place in a paragraph. */
const LONG_PARAGRAPH = 250;

/** What was brought as lines, before it is cleaned. */
type Raw = Partial<PageAbout> & PageText & { isGuessed: boolean };

/** Read what was brought as an article. Nothing is fetched and nothing is kept. */
export async function readArticle(brought: Brought): Promise<Result<ReadArticle, ReadProblem>> {
	const raw = await readRaw(brought);
	return raw.ok ? finish(raw.value) : raw;
}

async function readRaw(brought: Brought): Promise<Result<Raw, ReadProblem>> {
	if (brought.kind === 'text') return ok(plain(brought.text));
	if (brought.kind === 'html') return readHtml(() => pageFrom(brought));

	const file = await readFile(brought.name, brought.bytes);
	if (!file.ok) return file;
	const { kind, content, isGuessed } = file.value;
	if (kind === 'text') return ok({ ...plain(content), isGuessed });
	const read = readHtml(() => (kind === 'page' ? findArticle(content) : textOfBody(content)));
	return read.ok ? ok({ ...read.value, isGuessed }) : read;
}

/** A page that was fetched names its own address, unless it points to another publisher. */
function pageFrom({ html, address }: { html: string; address?: string }) {
	const page = findArticle(html);
	if (address === undefined) return page;
	const isAtHome = page.address !== '' && new URL(page.address).host === new URL(address).host;
	return { ...page, address: isAtHome ? page.address : address };
}

/** Pages come from anywhere, and the readers of them were not made for every one of them. */
function readHtml(read: () => Partial<PageAbout> & PageText): Result<Raw, 'not-readable-html'> {
	try {
		return ok({ ...read(), isGuessed: false });
	} catch {
		return refuse('not-readable-html');
	}
}

function plain(text: string): Raw {
	return { text: joinLines(text), hasLeftOutTables: false, isGuessed: false };
}

function finish(raw: Raw): Result<ReadArticle, ReadProblem> {
	const { text, isCleaned } = cleanText(raw.text);
	if (!/\p{L}/u.test(text)) return refuse('empty');
	if (text.length > MAX_LENGTH) return refuse('too-long');

	const { paragraphs } = splitDocument(text);
	const [first] = paragraphs;
	const heading = first?.kind === 'heading' ? text.slice(first.start, first.end) : '';
	const language = guessLanguage(text);
	const applies: Record<ReadNote, boolean> = {
		'cleaned-characters': isCleaned,
		'guessed-encoding': raw.isGuessed,
		'only-headings': paragraphs.every(({ kind }) => kind === 'heading' || kind === 'meta'),
		'other-language': language === 'other',
		'long-paragraphs': paragraphs.some(
			({ start, end }) => text.slice(start, end).split(' ').length > LONG_PARAGRAPH
		),
		'left-out-tables': raw.hasLeftOutTables
	};
	return ok({
		text,
		title: raw.title || titleLine(heading),
		author: raw.author ?? '',
		publisher: raw.publisher ?? '',
		published: raw.published ?? '',
		address: raw.address ?? '',
		language,
		notes: (Object.keys(applies) as ReadNote[]).filter((note) => applies[note])
	});
}
