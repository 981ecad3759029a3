import { ELEMENTS } from '$lib/domain/elements';
import { elementOf } from '$lib/domain/exercises/element-of';
import type { History, LessonId, PracticeEvent } from '$lib/domain/practice/history';
import type { Db } from '../db/schema';
import { listHandedIn, type HandedInRow } from '../repositories/history';
import { listLessonsTaken } from '../repositories/lessons-done';

/** All that a guest has finished on this device, in time order. */
export async function readHistory(db: Db, userId: string | null): Promise<History> {
	if (!userId) return [];
	const lessons = (await listLessonsTaken(db, userId)).map(({ lessonId, doneAt }) => ({
		at: doneAt,
		events: [{ type: 'lesson', lesson: lessonId as LessonId } satisfies PracticeEvent]
	}));
	const handedIn = (await listHandedIn(db, userId)).map((row) => ({
		at: row.handedInAt,
		events: eventsOf(row)
	}));
	return [...lessons, ...handedIn].sort((a, b) => a.at - b.at).flatMap(({ events }) => events);
}

function eventsOf({ topic, exerciseId, score }: HandedInRow): PracticeEvent[] {
	const [kind, detail = ''] = topic.split(':');
	if (kind === 'compare') return [{ type: 'compare', score }];
	if (kind === 'review') {
		const element = ELEMENTS.find((one) => one === detail);
		return element ? [{ type: 'review', element, score }] : [];
	}
	if (kind === 'spot') {
		const elements = ELEMENTS.filter((element) => detail.split('+').includes(element));
		return [{ type: 'spot', elements, score }];
	}
	const name = exerciseId.replace(/^\d+-/, '');
	const element = elementOf(name);
	return element ? [{ type: 'round', element, articleSlug: topic, kind: name, score }] : [];
}
