import { z } from 'zod';
import type { AnswersFile } from '$lib/domain/exercises/answers-file';
import { answerJson } from '../db/stored-json';

/** A file of answers as a learner's browser writes it. */
export const answersFile = z.object({
	format: z.literal('bluepencil-answers'),
	version: z.literal(1),
	attemptId: z.string().min(1).max(64),
	exerciseId: z.string().min(1).max(64),
	docRev: z.string().min(1).max(64),
	tokVer: z.int(),
	saveId: z.uuid(),
	handInId: z.uuid().nullable(),
	answer: answerJson,
	savedAt: z.int().min(0)
}) satisfies z.ZodType<AnswersFile>;
