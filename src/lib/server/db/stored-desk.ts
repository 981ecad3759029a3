import { z } from 'zod';
import { keySpan } from '$content/key-file';
import { ELEMENTS } from '$lib/domain/elements';
import { REVIEWS, type DeskSpan } from '$lib/domain/editing/desk-span';
import { FAULTS, STAKES, type Rewording } from '$lib/domain/keys/key';

const words = z.string().max(600);
const token = z.int().min(0).max(60_000);

const rewording = z.strictObject({
	text: z.string().max(200),
	fault: z.enum(FAULTS),
	why: words,
	credit: z.literal(0.5).optional()
}) satisfies z.ZodType<Rewording>;

/**
 * A place on the editor's desk, as it travels and as it is stored: a span of a key that may be
 * unfinished.
 */
export const deskSpanJson = keySpan
	.omit({ quote: true, occurrence: true })
	.extend({
		id: keySpan.shape.id.max(40),
		kind: z.string().min(1).max(40),
		start: token,
		end: token,
		why: words,
		neutral: z.string().max(200).optional(),
		speaker: z.string().max(120).optional(),
		question: z.string().max(300).optional(),
		whereToLook: z.string().max(300).optional(),
		supports: z.array(z.string().max(40)).max(100).optional(),
		core: z.string().min(1).max(2000).optional(),
		zone: z.string().min(1).max(2000).optional(),
		rewordings: z.array(rewording).length(FAULTS.length).optional(),
		review: z.enum(REVIEWS),
		lost: z.string().max(2000).optional(),
		drafted: z
			.strictObject({
				rule: z.string().max(60),
				confidence: z.number().min(0).max(1),
				element: z.enum(ELEMENTS),
				kind: z.string().max(40),
				start: token,
				end: token,
				why: words.optional(),
				neutral: z.string().max(200).optional(),
				stake: z.enum(STAKES).optional(),
				question: z.string().max(300).optional()
			})
			.nullable()
	})
	.refine(({ start, end }) => start < end) satisfies z.ZodType<DeskSpan>;

export const parseDeskSpan = (text: string): DeskSpan => deskSpanJson.parse(JSON.parse(text));
