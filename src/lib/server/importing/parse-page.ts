import { parseHTML } from 'linkedom';
import { limitDepth } from './limit-depth';

/** What belongs to the head of a page, wherever it stands. */
const ABOUT = 'title, meta, link, base, script[type="application/ld+json"]';

/**
 * A page as a document with one head and one body, however its tags were written. Nothing in it is
 * run or fetched.
 */
export function parsePage(html: string): Document {
	const inside = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '\n');
	const { document } = parseHTML(
		`<!doctype html><html><head></head><body>${limitDepth(inside)}</body></html>`
	);
	document.head.append(...document.querySelectorAll(ABOUT));
	return document;
}
