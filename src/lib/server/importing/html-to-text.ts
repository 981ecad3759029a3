import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The text of a page, a paragraph a line, and what it tells about itself. */
export interface HtmlArticle {
	text: string;
	title: string;
	author: string;
	publisher: string;
	/** ISO date. */
	published: string;
	address: string;
}

/** Deeper than any page that people write; what lies deeper is markup to break parsers. */
const MAX_DEPTH = 400;
const NEVER_TEXT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG MATH OBJECT EMBED CANVAS AUDIO VIDEO FORM BUTTON SELECT TEXTAREA NAV TABLE HEAD TITLE'.split(
		' '
	)
);
const BLOCK = new Set(
	'P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER BLOCKQUOTE PRE FIGURE FIGCAPTION UL OL LI DL DT DD H1 H2 H3 H4 H5 H6 HR BR BODY ADDRESS DETAILS SUMMARY'.split(
		' '
	)
);

/** The article of a web page without its menus; the whole body where none stands out. */
export function articleOfHtml(html: string): HtmlArticle {
	const about = aboutOf(parse(html));
	const article = new Readability(parse(html) as never, { charThreshold: 200 }).parse();
	const inside = article?.content ? textOf(parse(article.content)) : '';
	const text = inside.trim().length > 0 ? inside : textOf(parse(html));
	const title = about.title || tidy(article?.title);
	// The headline belongs to the text: learners read it too.
	const opening = text.trimStart().slice(0, title.length + 5);
	const headed = title && !opening.includes(title) && inside ? `${title}\n\n${text}` : text;
	return {
		...about,
		...{ text: headed, title },
		author: about.author || tidy(article?.byline),
		publisher: about.publisher || tidy(article?.siteName)
	};
}

/** All text of a document that holds nothing else. */
export function textOfWholeHtml(html: string): HtmlArticle {
	return { ...aboutOf(parse(html)), text: textOf(parse(html)) };
}

type Parsed = ReturnType<typeof parseHTML>['document'];

function parse(html: string): Parsed {
	if (depthOf(html) > MAX_DEPTH) throw new RangeError('the page is nested too deep');
	const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
	return parseHTML(whole).document;
}

/** How deep the tags of a page lie in each other, at most; tags that close nothing do not count. */
function depthOf(html: string): number {
	let depth = 0;
	let deepest = 0;
	for (const [, slash] of html.matchAll(
		/<(\/?)(?:div|span|section|p|ul|ol|li|b|i|em|font|a|table|td|tr|blockquote)\b/gi
	)) {
		depth = Math.max(0, depth + (slash ? -1 : 1));
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

function textOf(document: Parsed): string {
	const lines: string[] = [''];
	const add = (text: string) => (lines[lines.length - 1] += text.replace(/\s+/g, ' '));
	const newLine = () => lines.at(-1)?.trim() && lines.push('');
	const walk = (node: Node): void => {
		if (node.nodeType === 3) add(node.nodeValue ?? '');
		if (node.nodeType !== 1) return;
		const name = node.nodeName.toUpperCase();
		if (NEVER_TEXT.has(name)) return;
		const isBlock = BLOCK.has(name);
		if (isBlock) newLine();
		if (name === 'LI') add('- ');
		for (const child of node.childNodes) walk(child);
		if (isBlock) newLine();
	};
	if (document.body) walk(document.body as unknown as Node);
	return lines
		.map((line) => line.trim())
		.filter((line) => line !== '' && line !== '-')
		.join('\n\n');
}

function aboutOf(document: Parsed): HtmlArticle {
	const meta = (...names: string[]) => {
		for (const name of names) {
			const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
			const content = tidy(found?.getAttribute('content'));
			if (content) return content;
		}
		return '';
	};
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
	return {
		text: '',
		title: meta('og:title', 'twitter:title') || tidy(document.querySelector('h1')?.textContent),
		author: meta('author', 'article:author', 'byl').replace(/^by\s+/i, ''),
		publisher: meta('og:site_name'),
		published: dayOf(meta('article:published_time', 'date', 'pubdate', 'dc.date')),
		address: /^https?:\/\//.test(canonical) ? canonical.slice(0, 1000) : ''
	};
}

const tidy = (text: string | null | undefined) =>
	(text ?? '').replace(/\s+/g, ' ').trim().slice(0, 160);

/** "2026-11-26T…" as its day; empty where it is none. */
function dayOf(text: string): string {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '';
	return Number.isNaN(Date.parse(day)) ? '' : day;
}
