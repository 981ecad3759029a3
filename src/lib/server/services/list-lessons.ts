import type { Lesson } from '$lib/domain/lessons/lesson';
import type { App } from '../app';
import { listLessonsTaken } from '../repositories/lessons-done';

/** A lesson as lists show it. */
export interface ListedLesson extends Pick<
	Lesson,
	'id' | 'element' | 'title' | 'minutes' | 'summary'
> {
	isDone: boolean;
}

/** The lessons in order, with those that the guest has taken on this device. */
export async function listLessons(
	{ db, lessons }: Pick<App, 'db' | 'lessons'>,
	userId: string | null
): Promise<ListedLesson[]> {
	const taken = userId ? await listLessonsTaken(db, userId) : [];
	const done = taken.map(({ lessonId }) => lessonId);
	return lessons.map(({ id, element, title, minutes, summary }) => {
		return { id, element, title, minutes, summary, isDone: done.includes(id) };
	});
}
