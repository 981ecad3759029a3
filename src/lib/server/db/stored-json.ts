import { z } from 'zod';
import { articleAbout } from '$content/about-file';
import { keyFile } from '$content/key-file';
import { m } from '$i18n/paraglide/messages';
import type { Answer } from '$lib/domain/exercises/answer';
import type { Measures } from '$lib/domain/exercises/measures';
import { MAX_MARKS } from '$lib/domain/marks/mark';

const tokenRange = z.object({ start: z.int().min(0), end: z.int().min(1) });

/** An answer as it travels and as it is stored. */
export const answerJson = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('mark'),
		marks: z.array(tokenRange).max(MAX_MARKS, { error: () => m.problem_too_many_marks() })
	}),
	z.object({ kind: z.literal('classify'), labels: z.record(z.string(), z.string()) }),
	z.object({ kind: z.literal('context'), selected: z.array(z.string()) })
]) satisfies z.ZodType<Answer>;

const count = z.int().min(0);

/** What is kept of a result; its feedback is worked out again from answer and key. */
const resultJson = z.object({
	score: z.number().min(0).max(1),
	raw: z.number(),
	scoringVersion: z.int(),
	measures: z.object({
		signals: count,
		hits: count,
		noise: count,
		falseAlarms: count,
		credits: z.array(z.number())
	}) satisfies z.ZodType<Measures>
});

export type StoredResult = z.infer<typeof resultJson>;

export const parseAnswer = (text: string): Answer => answerJson.parse(JSON.parse(text));
export const parseAbout = (text: string) => articleAbout.parse(JSON.parse(text));
export const parseKey = (text: string) => keyFile.parse(JSON.parse(text));
export const parseResult = (text: string) => resultJson.parse(JSON.parse(text));
