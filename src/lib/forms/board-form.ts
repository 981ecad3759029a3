import { z } from 'zod';

/** The teacher came by: which learner need not wait any longer. */
export const cameByForm = z.object({ learner: z.string().min(1).max(60) });
