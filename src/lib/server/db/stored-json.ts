import { z } from 'zod';
import { articleAbout } from '$content/about-file';
import { keyFile } from '$content/key-file';
import { m } from '$i18n/paraglide/messages';
import { CONFIDENCE_LEVELS } from '$lib/domain/calibration/confidence';
import { ELEMENTS } from '$lib/domain/elements';
import type { Answer } from '$lib/domain/exercises/answer';
import {
	COMPARE_PARTS,
	type CompareExercise,
	type SpotExercise
} from '$lib/domain/exercises/exercise';
import type { Measures } from '$lib/domain/exercises/measures';
import { CHOICE_KINDS } from '$lib/domain/exercises/questions';
import type { Support } from '$lib/domain/classes/class-settings';
import { MAX_MARKS } from '$lib/domain/marks/mark';
import type { QuizPart } from '$lib/domain/quizzes/quiz-part';

type TokenRange = z.infer<typeof tokenRange>;
const tokenRange = z.object({ start: z.int().min(0), end: z.int().min(1) });

const marksAnswer = z.object({
	kind: z.literal('mark'),
	marks: z.array(tokenRange).max(MAX_MARKS, { error: () => m.problem_too_many_marks() })
});
const choicesAnswer = z.object({
	kind: z.enum(CHOICE_KINDS),
	labels: z.record(z.string(), z.string()),
	sure: z.record(z.string(), z.enum(CONFIDENCE_LEVELS)).optional()
});
const selectedAnswer = z.object({
	kind: z.enum(['context', 'compare']),
	selected: z.array(z.string())
});

/** An answer as it travels. */
export const answerJson = z.discriminatedUnion('kind', [
	marksAnswer,
	choicesAnswer,
	selectedAnswer
]) satisfies z.ZodType<Answer>;

/**
 * The same as it is stored, in half the time: a page about a class reads hundreds. Its many small
 * parts are looked at, but not copied one by one; that was done when they came in.
 */
const storedAnswer = z.discriminatedUnion('kind', [
	marksAnswer.extend({ marks: z.custom<TokenRange[]>(areRanges) }),
	choicesAnswer.extend({ labels: z.custom<Record<string, string>>(areLabels) }),
	selectedAnswer
]) satisfies z.ZodType<Answer>;

function areRanges(value: unknown): boolean {
	return Array.isArray(value) && value.length <= MAX_MARKS && value.every(isRange);
}

function isRange(value: Partial<TokenRange> | null): boolean {
	const { start = -1, end = -1 } = value ?? {};
	return Number.isSafeInteger(start) && start >= 0 && Number.isSafeInteger(end) && end >= 1;
}

function areLabels(value: unknown): boolean {
	const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isFields && Object.values(value).every((label) => typeof label === 'string');
}

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

const scoreJson = resultJson.pick({ score: true });

const element = z.enum(ELEMENTS);

const spotExercise = z.object({
	kind: z.literal('spot'),
	id: z.literal('spot'),
	items: z.array(
		z.object({
			id: z.string(),
			element,
			text: z.string(),
			tested: z.array(z.string()),
			hasIt: z.boolean(),
			why: z.string()
		})
	)
}) satisfies z.ZodType<SpotExercise>;

const compareExercise = z.object({
	kind: z.literal('compare'),
	id: z.literal('compare'),
	passages: z.array(z.object({ title: z.string(), text: z.string() })),
	parts: z.array(
		z.object({
			id: z.enum(COMPARE_PARTS),
			options: z.array(
				z.object({ id: z.string(), text: z.string(), isRight: z.boolean(), why: z.string() })
			)
		})
	)
}) satisfies z.ZodType<CompareExercise>;

const partsJson = z.array(
	z.discriminatedUnion('type', [
		z.object({
			type: z.literal('article'),
			keyVersionId: z.string(),
			judgedBy: z.string().optional(),
			exercises: z.array(z.string()).optional()
		}),
		z.object({
			type: z.literal('set'),
			exercise: z.discriminatedUnion('kind', [spotExercise, compareExercise])
		})
	])
) satisfies z.ZodType<QuizPart[]>;

const supportJson = z.object({
	textSize: z.enum(['normal', 'large', 'larger']).optional(),
	isListView: z.boolean().optional(),
	mayReadAloud: z.boolean().optional(),
	extraAttempts: z.int().min(0).max(20).optional()
}) satisfies z.ZodType<Support>;

export type StoredResult = z.infer<typeof resultJson>;

export const parseAnswer = (text: string): Answer => storedAnswer.parse(JSON.parse(text));
export const parseAbout = (text: string) => articleAbout.parse(JSON.parse(text));
export const parseKey = (text: string) => keyFile.parse(JSON.parse(text));
export const parseParts = (text: string): QuizPart[] => partsJson.parse(JSON.parse(text));
export const parseResult = (text: string) => resultJson.parse(JSON.parse(text));
/** Of a result that is as it is kept, the score alone: of whole classes the rest is not needed. */
export const parseScore = (text: string): number => scoreJson.parse(JSON.parse(text)).score;
export const parseSupport = (text: string): Support => supportJson.parse(JSON.parse(text));
