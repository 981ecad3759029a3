import { Readability } from '@mozilla/readability';
import { nameLine, readPageAbout, titleLine, dayOf, type PageAbout } from './page-about';
import { parsePage } from './parse-page';
import { textOfNodes, type PageText } from './text-of-nodes';

export type PageArticle = PageAbout & PageText;

/** More elements than the longest pages of news have; looking for the article takes a while then. */
const MAX_ELEMENTS = 30_000;
/** An article of fewer characters is looked for again with less strict rules. */
const SHORT_ARTICLE = 200;

/** The article of a web page with its headline, without menus; the whole body where none stands out. */
export function findArticle(html: string): PageArticle {
	const document = parsePage(html);
	const about = readPageAbout(document);
	const found = readabilityOf(document);
	const article = found?.content ? textOfNodes(found.content) : undefined;
	if (!article?.text.trim()) return { ...about, ...textOfBody(html) };

	return {
		...article,
		text: withHeadline(about.title, article.text),
		title: about.title || titleLine(found?.title ?? ''),
		author: about.author || nameLine(found?.byline ?? ''),
		publisher: about.publisher || nameLine(found?.siteName ?? ''),
		published: about.published || dayOf(found?.publishedTime ?? ''),
		address: about.address
	};
}

/** All that stands in a document; it tells nothing about itself. */
export function textOfBody(html: string): PageText {
	return textOfNodes(parsePage(html).body);
}

/** Looking for the article takes the document apart; where that fails, the body is read as it is. */
function readabilityOf(document: Document) {
	const options = { charThreshold: SHORT_ARTICLE, serializer: (node: Node) => node };
	if (document.querySelectorAll('*').length > MAX_ELEMENTS) return null;
	try {
		return new Readability<Node>(document, options).parse();
	} catch {
		return null;
	}
}

/** The headline belongs to what learners read; some pages keep it outside the article. */
function withHeadline(title: string, text: string): string {
	const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
	const opening = plain(text.slice(0, 2 * title.length + 20));
	return title === '' || opening.includes(plain(title).trim()) ? text : `${title}\n\n${text}`;
}
