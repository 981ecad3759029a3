import { parse } from 'yaml';
import { z } from 'zod';

/** The front matter of an `about.md`: what lists and start pages tell about an article. */
export const articleAbout = z.object({
	title: z.string().min(1),
	publisher: z.string(),
	published: z.string(),
	summary: z.string().max(160),
	contentNote: z.string(),
	fromAge: z.int(),
	rights: z.string(),
	order: z.int(),
	suggested: z.boolean(),
	theme: z.string(),
	/** Of an article that a teacher brought, where the text told. */
	author: z.string().optional(),
	address: z.string().optional(),
	/** Written for practice: by us, with invented places and people. */
	origin: z.enum(['news', 'written-for-practice'])
});

export type ArticleAbout = z.infer<typeof articleAbout>;

/** Read the front matter of an `about.md`; throws when a field is missing or wrong. */
export function readAbout(markdown: string): ArticleAbout {
	return articleAbout.parse(frontMatter(markdown));
}

/** The fields of the front matter as written; an empty object when there is none. */
export function frontMatter(markdown: string): unknown {
	const matter = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';
	return parse(matter) ?? {};
}
