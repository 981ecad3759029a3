import { z } from 'zod';
import { answerJson } from '../db/stored-json';

/** The body of an autosave: the whole answer, and what it builds on. */
export const saveRequest = z.object({
	saveId: z.uuid(),
	baseRev: z.int().min(0),
	after: z.uuid().nullable().default(null),
	docRev: z.string().min(1).max(64),
	tokVer: z.int(),
	answer: answerJson
});
