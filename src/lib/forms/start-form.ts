import { z } from 'zod';

/** Begin an attempt: at a certain exercise, or anew. */
export const startForm = z.object({
	exercise: z.string().max(20).optional(),
	fresh: z.literal('yes').optional()
});
