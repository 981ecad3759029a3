import { z } from 'zod';
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
