import type { Lesson, LessonOption, LessonStep } from './lesson';

/** An option without what gives it away. */
export interface PublicOption {
	id: string;
	text: string;
}

export type PublicStep = Omit<LessonStep, 'options'> & { options: PublicOption[] };

export type PublicLesson = Omit<Lesson, 'half' | 'free'> & {
	half: PublicStep & { steps: string[] };
	free: PublicStep;
};

/** What a browser may see of a lesson before it is answered; lists fields one by one. */
export function toPublicLesson(lesson: Lesson): PublicLesson {
	const { id, element, title, minutes, summary, test, intro, worked, isNot, remember } = lesson;
	const half = { ...toPublicStep(lesson.half), steps: lesson.half.steps };
	const free = toPublicStep(lesson.free);
	return { id, element, title, minutes, summary, test, intro, worked, half, free, isNot, remember };
}

function toPublicStep({ article, text, ask, options }: LessonStep): PublicStep {
	return { article, text, ask, options: options.map(toPublicOption) };
}

function toPublicOption({ text }: LessonOption, index: number): PublicOption {
	return { id: optionId(index), text };
}

/** Options are named by their place, counted from 1. */
export function optionId(index: number): string {
	return String(index + 1);
}
