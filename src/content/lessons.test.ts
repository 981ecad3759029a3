import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '$lib/domain/elements';
import type { Lesson } from '$lib/domain/lessons/lesson';
import { readLessons } from './lessons';
import { readLibrary } from './library';
import { readingGrade } from './reading-grade';

const lessons = readLessons();
const articles = new Map(readLibrary().map(({ slug, raw }) => [slug, raw]));

/** Everything in a lesson that we wrote; the passages belong to their articles. */
function ownWords({ summary, intro, worked, half, free, isNot, remember }: Lesson): string[] {
	return [
		summary,
		...intro,
		...worked.steps,
		worked.conclusion,
		...half.steps,
		...[half, free].flatMap(({ ask, options }) => [ask, ...options.map(({ why }) => why)]),
		...isNot.flatMap(({ text, yes, no }) => [text, yes.text, yes.why, no.text, no.why]),
		remember
	];
}

it('there is a lesson for each element, then one on leaving the page', () => {
	expect(lessons.map(({ element }) => element)).toEqual([...ELEMENTS, null]);
	expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
	const { worked, half, free } = lesson;

	it('quotes its articles to the letter', () => {
		for (const { article, text } of [worked, half, free])
			expect(articles.get(article)).toContain(text);
	});

	it('marks words that stand in the sentence', () => {
		for (const words of worked.marks) expect(worked.text).toContain(words);
	});

	it('has one right answer to the half-worked step, and one to three to the free one', () => {
		const right = [half, free].map(
			({ options }) => options.filter(({ correct }) => correct).length
		);
		expect(right[0]).toBe(1);
		expect(right[1]).toBeGreaterThanOrEqual(1);
		expect(right[1]).toBeLessThanOrEqual(3);
	});
});

it('half of what the lessons say can be read in grade 9 or earlier', () => {
	const grades = lessons
		.flatMap(ownWords)
		.map(readingGrade)
		.sort((a, b) => a - b);
	expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(9);
});

it('names the file and the field when a lesson is wrong', () => {
	const [first] = lessons;
	const wrong = { './lessons/claim.json': { ...first, minutes: 'five' } };
	expect(() => readLessons(wrong)).toThrow(/lessons\/claim\.json: .*\n.*minutes/);
});
