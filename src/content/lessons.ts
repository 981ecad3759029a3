import { z } from 'zod';
import { ELEMENTS } from '$lib/domain/elements';
import type { Lesson } from '$lib/domain/lessons/lesson';
import { parseContent } from './parse-content';

const words = z.string().min(1);
const passage = { article: words, text: words };
const option = z.strictObject({ text: words, correct: z.boolean(), why: words });
const contrasted = z.strictObject({ label: words, text: words, why: words });

const worked = z.strictObject({
	...passage,
	marks: z.array(words).min(1),
	steps: z.array(words).min(1),
	conclusion: words
});

const half = z.strictObject({
	...passage,
	steps: z.array(words).min(1),
	ask: words,
	options: z.array(option).min(3).max(5)
});

const free = z.strictObject({ ...passage, ask: words, options: z.array(option).min(4).max(5) });

/** The form of a lesson file. */
const lessonFile = z.strictObject({
	id: z.string().regex(/^[a-z-]+$/),
	element: z.enum(ELEMENTS).nullable(),
	title: words,
	minutes: z.int().min(1),
	summary: words,
	test: words,
	intro: z.array(words).min(1),
	worked,
	half,
	free,
	isNot: z.array(z.strictObject({ heading: words, text: words, yes: contrasted, no: contrasted })),
	remember: words
}) satisfies z.ZodType<Lesson>;

// Bundled, so that the built server needs no content folder beside it.
const files = import.meta.glob<unknown>('./lessons/*.json', { import: 'default', eager: true });

/** The lessons in the order to take them; throws with the file and the reason when one is wrong. */
export function readLessons(from: Record<string, unknown> = files): Lesson[] {
	const lessons = Object.entries(from).map(([path, file]) => parseContent(lessonFile, path, file));
	return lessons.sort((a, b) => place(a) - place(b));
}

/** First the elements in their order, then what goes beyond them. */
function place({ element }: Lesson): number {
	return element ? ELEMENTS.indexOf(element) : ELEMENTS.length;
}
