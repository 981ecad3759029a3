import { z } from 'zod';

/** An option of a lesson, by its place. */
const option = z.string().regex(/^[1-9]$/);

/** Both steps of a lesson; a step that is not answered is empty. */
export const lessonForm = z.object({
	half: z.array(option).max(1),
	free: z.array(option).max(9)
});
