import { z } from 'zod';
import { articleAbout } from '$content/about-file';
import { deskSpanJson } from '../db/stored-desk';

/** An article in one file: text, what is known about it, and all places of its desk. */
export const articleFile = z.object({
	format: z.literal('bluepencil-article'),
	version: z.literal(1),
	about: articleAbout.extend({
		title: z.string().trim().min(1).max(160),
		address: z
			.url({ protocol: /^https?$/ })
			.max(1000)
			.or(z.literal(''))
			.optional()
	}),
	text: z.string().max(60_000),
	engineVersion: z.int().min(0).max(1000),
	spans: z.array(deskSpanJson).max(500)
});

export type ArticleFile = z.output<typeof articleFile>;
