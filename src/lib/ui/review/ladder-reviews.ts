import { ELEMENTS } from '$lib/domain/elements';
import { isDue } from '$lib/domain/review/is-due';
import type { DeviceLadder } from './device-ladder';
import type { ShownReview } from './review-words';

/** What the calendar of a device says now, what is due first. */
export function reviewsOfLadder(ladder: DeviceLadder, now: number): ShownReview[] {
	return ELEMENTS.flatMap((element): ShownReview[] => {
		const rung = ladder[element];
		if (!rung) return [];
		const { at: lastAt, dueAt } = rung;
		return [{ element, isDue: isDue(dueAt, now), dueAt, lastAt, reason: null }];
	}).sort((a, b) => a.dueAt - b.dueAt);
}
