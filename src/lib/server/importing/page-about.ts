import { cleanLine } from './clean-text';
import { readLinkedData } from './linked-data';

/** What a page tells about itself; empty where it does not say. */
export interface PageAbout {
	title: string;
	author: string;
	publisher: string;
	/** ISO date. */
	published: string;
	/** Where the publisher wants it to be found; http or https. */
	address: string;
}

const MAX_TITLE = 160;
const MAX_NAME = 120;
const MAX_ADDRESS = 1000;

/** Read what a page tells about itself: as linked data, in meta tags, in its heading. */
export function readPageAbout(document: Document): PageAbout {
	const data = readLinkedData(document);
	const meta = readMeta(document);
	const heading = document.querySelectorAll('h1');
	const ownHeading = heading.length === 1 ? (heading[0]?.textContent ?? '') : '';
	const plain = (text: string) => withoutEntities(document, text);
	const author = [data.author, ...meta('author', 'article:author', 'byl', 'dc.creator')];
	return {
		title: titleLine(plain(first([data.title, ...meta('og:title', 'twitter:title'), ownHeading]))),
		author: nameLine(plain(first(author.filter((name) => !/^https?:/i.test(name))))),
		publisher: nameLine(
			plain(first([data.publisher, ...meta('og:site_name', 'application-name')]))
		),
		published: first(
			[
				data.published,
				...meta('article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date'),
				document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? ''
			].map(dayOf)
		),
		address: canonicalAddress(document)
	};
}

export const titleLine = (text: string) => cleanLine(text, MAX_TITLE);
export const nameLine = (text: string) => cleanLine(text.replace(/^\s*by\s+/i, ''), MAX_NAME);

const first = (texts: string[]) => texts.find((text) => text.trim() !== '') ?? '';

/** Some pages write "&amp;amp;", and most write entities into linked data. */
function withoutEntities(document: Document, text: string): string {
	if (!/&#?\w+;/.test(text)) return text;
	const words = document.createElement('span');
	words.innerHTML = text;
	return words.textContent ?? '';
}

/** What the meta tags of these names say, in the order of the names. */
function readMeta(document: Document) {
	const said = new Map<string, string>();
	for (const tag of document.querySelectorAll('meta')) {
		const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? '';
		const content = tag.getAttribute('content') ?? '';
		if (content.trim() && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), content);
	}
	return (...wanted: string[]) => wanted.map((name) => said.get(name) ?? '');
}

function canonicalAddress(document: Document): string {
	const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim() ?? '';
	if (href.length > MAX_ADDRESS || !URL.canParse(href)) return '';
	const url = new URL(href);
	return /^https?:$/.test(url.protocol) && !url.username && !url.password ? href : '';
}

/** The day of "2026-11-26T09:00:00-05:00", as the publisher writes it; empty when it is none. */
export function dayOf(text: string): string {
	const [, year, month, day] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? [];
	const iso = `${year}-${month}-${day}`;
	const time = Date.parse(iso);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : '';
}
