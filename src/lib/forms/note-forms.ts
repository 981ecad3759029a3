import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { CREDIT_LEVELS } from '$lib/domain/classes/credit-level';

/** So many characters a learner's note may have. */
export const MAX_NOTE = 600;

/** Why I marked this; empty takes it away. */
export const noteForm = z.object({
	note: z
		.string()
		// Browsers send line breaks as two characters and count them as one.
		.transform((text) => text.replaceAll('\r\n', '\n').trim())
		.refine((text) => text.length <= MAX_NOTE, { error: () => m.judge_too_long({ n: MAX_NOTE }) })
});

/** How far a note explains, with the comment on its exercise. */
export const levelForm = z.object({
	note: z.string().min(1).max(64),
	level: z.enum(CREDIT_LEVELS, { error: () => m.note_level_missing() }),
	comment: z
		.string()
		.trim()
		.max(2000, { error: () => m.judge_too_long({ n: 2000 }) }),
	/** Where in the queue it was judged. */
	after: z.string().max(100).default('')
});
