import { z } from 'zod';

/** What an article says of itself as linked data (schema.org); empty where it does not say. */
export interface LinkedData {
	title: string;
	author: string;
	publisher: string;
	published: string;
}

const NOTHING: LinkedData = { title: '', author: '', publisher: '', published: '' };

const words = z.string().catch('');
const oneName = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const someNames = z
	.union([oneName, z.array(oneName).transform((list) => list.join(', '))])
	.catch('');
const kind = z.union([z.string(), z.array(z.string()).transform((list) => list.join(' '))]);

const article = z.object({
	'@type': kind.refine((type) => /(?:Article|BlogPosting|Report)\b/.test(type)),
	headline: words,
	author: someNames,
	publisher: someNames,
	datePublished: words
});

/** Read the first article that the scripts of a page describe. */
export function readLinkedData(document: Document): LinkedData {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		for (const thing of thingsOf(parse(script.textContent ?? ''))) {
			const found = article.safeParse(thing);
			if (!found.success) continue;
			const { headline, author, publisher, datePublished } = found.data;
			return { title: headline, author, publisher, published: datePublished };
		}
	}
	return NOTHING;
}

/** A script holds one thing, a list of them, or a graph. */
function thingsOf(data: unknown): unknown[] {
	const list = Array.isArray(data) ? data : [data];
	return list.flatMap((thing) => {
		const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(thing);
		return graph.success ? graph.data['@graph'] : [thing];
	});
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
	} catch {
		return undefined;
	}
}
