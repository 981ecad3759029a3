import type { Element } from '../elements';

/** The lesson of an element, or the one about leaving the page. */
export type LessonId = Element | 'lateral-reading';

/** Something a self-learner has finished. Scores are shares right, 0 to 1. */
export type PracticeEvent =
	| { type: 'lesson'; lesson: LessonId }
	| { type: 'spot'; elements: Element[]; score: number }
	| { type: 'round'; element: Element; articleSlug: string; kind: string; score: number }
	| { type: 'review'; element: Element; score: number }
	| { type: 'compare'; score: number };

/** All that was finished, in time order. */
export type History = readonly PracticeEvent[];

/** The results on one element, in time order; a mixed set counts for each of its elements. */
export function scoresOn(history: History, element: Element): number[] {
	return history.flatMap((event) => {
		if (event.type === 'round' || event.type === 'review')
			return event.element === element ? [event.score] : [];
		if (event.type === 'spot') return event.elements.includes(element) ? [event.score] : [];
		return [];
	});
}
