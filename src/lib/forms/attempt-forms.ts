import { z } from 'zod';

/** Ask for the teacher, or no longer, and come back to the page. */
export const helpForm = z.object({ ask: z.enum(['yes', 'no']), back: z.string().max(300) });

/** Hand a whole attempt in; made with the page, so that sending it twice hands in once. */
export const handInForm = z.object({ handInId: z.uuid() });
