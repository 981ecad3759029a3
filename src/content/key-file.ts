import { z } from 'zod';
import { ELEMENTS } from '$lib/domain/elements';
import { FAULTS, FAVORS, STAKES, type Key } from '$lib/domain/keys/key';

const rewording = z.strictObject({
	text: z.string().min(1),
	fault: z.enum(FAULTS),
	why: z.string().min(1),
	credit: z.literal(0.5).optional()
});

/** A span of a key file. */
export const keySpan = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	element: z.enum(ELEMENTS),
	kind: z.string().min(1),
	status: z.enum(['required', 'optional', 'debatable', 'decoy']),
	quote: z.string().min(1),
	occurrence: z.int().min(1).optional(),
	everywhere: z.boolean().optional(),
	core: z.string().min(1).optional(),
	zone: z.string().min(1).optional(),
	alsoOk: z.array(z.enum(ELEMENTS)).optional(),
	why: z.string().min(1),
	difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	neutral: z.string().min(1).optional(),
	inQuotation: z.boolean().optional(),
	favors: z.enum(FAVORS).optional(),
	rewordings: z.array(rewording).length(FAULTS.length).optional(),
	stake: z.enum(STAKES).optional(),
	speaker: z.string().min(1).optional(),
	supports: z.array(z.string()).optional(),
	question: z.string().min(1).optional(),
	whereToLook: z.string().min(1).optional(),
	scored: z.boolean().optional()
});

/** The form of a `key.json`, as shipped and as stored. */
export const keyFile = z.strictObject({
	version: z.int().min(1),
	signedBy: z.string().min(1),
	theme: z.string().optional(),
	spans: z.array(keySpan).min(1)
}) satisfies z.ZodType<Key>;
