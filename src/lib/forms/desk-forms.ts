import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { ELEMENTS } from '$lib/domain/elements';
import { REVIEWS } from '$lib/domain/editing/desk-span';
import { FAULTS, STAKES } from '$lib/domain/keys/key';

const words = (most: number) =>
	z
		.string()
		.trim()
		.max(most, { error: () => m.edit_words_long() });

/** The desk without scripts: everything about one place at once. */
export const spanForm = z.object({
	element: z.enum(ELEMENTS),
	kind: z.string().max(40),
	status: z.enum(['required', 'optional', 'debatable', 'decoy']),
	why: words(600),
	difficulty: z.enum(['1', '2', '3']).transform((level) => Number(level) as 1 | 2 | 3),
	neutral: words(200).optional(),
	inQuotation: z.literal('yes').optional(),
	stake: z.enum(STAKES).or(z.literal('')).optional(),
	speaker: words(120)
		.transform((speaker) => speaker || undefined)
		.optional(),
	question: words(300).optional(),
	whereToLook: words(300).optional(),
	supports: z.array(z.string().max(40)).max(100),
	/** One for each fault, in their order. */
	rewording: z.array(words(200)).max(FAULTS.length),
	rewordingWhy: z.array(words(600)).max(FAULTS.length),
	do: z.enum([...REVIEWS, 'save', 'start:-1', 'start:1', 'end:-1', 'end:1']).default('save'),
	rev: z.coerce.number().int().min(0)
});

export type SpanForm = z.output<typeof spanForm>;

/** Words of a numbered sentence become a place. */
export const addSpanForm = z.object({
	sentence: z.coerce
		.number({ error: () => m.edit_add_sentence_missing() })
		.int()
		.min(1, { error: () => m.edit_add_sentence_missing() }),
	words: z.string().trim().max(2000).default(''),
	element: z.enum(ELEMENTS, { error: () => m.edit_add_element_missing() })
});

export type AddSpanForm = z.output<typeof addSpanForm>;

/** Decide on everything that is open, of one element or of all. */
export const decideAllForm = z.object({
	review: z.enum(['kept', 'left-out']),
	element: z.enum(['all', ...ELEMENTS])
});
