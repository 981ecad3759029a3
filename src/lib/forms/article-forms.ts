import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { requestId } from './once-form';

/** The most characters of an article. */
export const MAX_ARTICLE = 60_000;
/** The most bytes of a file that a teacher brings. */
export const MAX_FILE = 10_000_000;

const line = (most: number, tooLong: () => string) =>
	z.string().trim().max(most, { error: tooLong }).default('');

/** What an article says about itself. Empty where it does not say. */
export const aboutFields = {
	title: z
		.string({ error: () => m.articles_title_missing() })
		.trim()
		.min(1, { error: () => m.articles_title_missing() })
		.max(160, { error: () => m.articles_title_long() }),
	publisher: line(120, m.articles_line_long),
	author: line(120, m.articles_line_long),
	published: z.iso
		.date({ error: () => m.articles_date_wrong() })
		.or(z.literal(''))
		.default(''),
	address: z
		.url({ protocol: /^https?$/, error: () => m.articles_address_wrong() })
		.max(1000, { error: () => m.articles_address_wrong() })
		.or(z.literal(''))
		.default(''),
	rights: line(200, m.articles_line_long),
	contentNote: line(200, m.articles_line_long)
};

/** Something pasted, or an address; a file comes beside it. */
export const bringForm = z.object({
	text: z.string().default(''),
	address: z.string().trim().max(2000).default('')
});

const paragraph = z.coerce.number().int().min(0).max(20_000).optional();

/** The text as it was looked at, with what is known about it. */
export const keepForm = z.object({
	text: z.string({ error: () => m.form_incomplete() }),
	from: paragraph,
	to: paragraph,
	...aboutFields,
	mayUse: z.literal('yes', { error: () => m.articles_may_use_missing() }),
	draft: z.literal('yes').optional(),
	requestId
});

export const aboutForm = z.object(aboutFields);

/** A copy, with or without its places. */
export const copyForm = z.object({ requestId, bare: z.literal('yes').optional() });

/** Another text for an article; `revisionId` is the one that the page showed. */
export const textForm = z.object({ text: z.string(), revisionId: z.string().max(40) });
