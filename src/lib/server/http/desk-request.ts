import { z } from 'zod';
import { ELEMENTS } from '$lib/domain/elements';
import { deskSpanJson } from '../db/stored-desk';
import type { DeskChange } from '../services/change-desk';

const change = z
	.object({
		id: deskSpanJson.shape.id,
		base: z.int().min(0),
		span: deskSpanJson.nullable()
	})
	.refine(({ id, span }) => span === null || span.id === id) satisfies z.ZodType<DeskChange>;

/** What an open desk sends: its changes, and the number of the last change that it knows. */
export const deskRequest = z.object({
	revisionId: z.string().min(1).max(40),
	rev: z.int().min(0),
	changes: z.array(change).max(200)
});

const token = z.coerce.number().int().min(0).max(60_000);

/** Which words a person asks about. */
export const placeRequest = z
	.object({ element: z.enum(ELEMENTS), start: token, end: token })
	.refine(({ start, end }) => start < end);
