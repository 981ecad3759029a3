import { z } from 'zod';
import { ELEMENTS } from '$lib/domain/elements';
import { QUIZ_MINUTES } from '$lib/domain/quizzes/quiz-config';
import { SPOT_SETS } from '$lib/domain/exercises/spot-exercise';

/** Begin a set of sentences: one element, or two that are easily confused. */
export const spotForm = z.object({ set: z.enum(SPOT_SETS) });

/** Begin a comparison, or begin it anew. */
export const compareForm = z.object({
	comparison: z.string().max(80),
	fresh: z.literal('yes').optional()
});

/** Review one of these elements. */
export const reviewForm = z.object({ element: z.array(z.enum(ELEMENTS)).min(1) });

/** Compose a quiz about these elements, about this long. */
export const mixedForm = z.object({
	element: z.array(z.enum(ELEMENTS)).min(1),
	minutes: z.enum(QUIZ_MINUTES).transform(Number)
});
