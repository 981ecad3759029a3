import { expect, it } from 'vitest';
import { readLessons } from '$content/lessons';
import { toPublicLesson } from './public-lesson';

const lessons = readLessons();

it('holds no reason of an option that is still to be answered', () => {
	for (const lesson of lessons) {
		const shown = JSON.stringify(toPublicLesson(lesson));
		for (const { why } of [...lesson.half.options, ...lesson.free.options])
			expect(shown).not.toContain(JSON.stringify(why).slice(1, -1));
		expect(shown).not.toContain('"correct"');
	}
});

it('holds no field that nobody decided to show', () => {
	for (const lesson of lessons) {
		const leaky = { ...lesson, free: { ...lesson.free, note: 'for the author' } };
		expect(JSON.stringify(toPublicLesson(leaky))).not.toContain('for the author');
	}
});
