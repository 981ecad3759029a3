import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { requestId } from './once-form';

const exercise = z.string().min(1).max(64);

const percentProblem = { error: () => m.judge_percent_wrong() };

/** Set a score: percent, and why. */
export const scoreForm = z.object({
	exercise,
	score: z
		.string(percentProblem)
		.trim()
		.regex(/^\d{1,3}$/, percentProblem)
		.transform(Number)
		.refine((percent) => percent <= 100, percentProblem),
	reason: z
		.string({ error: () => m.judge_reason_missing() })
		.trim()
		.min(1, { error: () => m.judge_reason_missing() })
		.max(600, { error: () => m.judge_too_long({ n: 600 }) }),
	requestId
});

/** Take back what was set. */
export const restoreForm = z.object({ exercise, requestId });

/** A comment on an exercise; empty takes it away. */
export const commentForm = z.object({
	exercise,
	text: z
		.string()
		.trim()
		.max(2000, { error: () => m.judge_too_long({ n: 2000 }) })
});
