import type { AssignmentRules } from './assignment';

/** What decides whether an assignment can be worked on. */
export interface Window extends Pick<AssignmentRules, 'opensAt' | 'dueAt' | 'lateRule'> {
	/** When the teacher ended it early. */
	closedAt: number | null;
	/** When the class was put away. */
	archivedAt: number | null;
}

/** Late: the due date has passed, and work is still taken. Over: it is not. */
export type Phase = 'scheduled' | 'open' | 'late' | 'over';

/** Where an assignment stands now. */
export function phaseOf(window: Window, now: number): Phase {
	const { opensAt, dueAt, lateRule, closedAt, archivedAt } = window;
	if (closedAt !== null || archivedAt !== null) return 'over';
	if (dueAt !== null && dueAt <= now) return lateRule === 'refuse' ? 'over' : 'late';
	return opensAt !== null && opensAt > now ? 'scheduled' : 'open';
}

/** When an assignment that is over ended. */
export function endOf({ dueAt, lateRule, closedAt, archivedAt }: Window, now: number): number {
	const ends = [lateRule === 'refuse' ? dueAt : null, closedAt, archivedAt];
	return Math.min(now, ...ends.filter((end) => end !== null));
}

/** Whether work that came in then is told to be late. */
export function isLate({ dueAt, lateRule }: Window, handedInAt: number): boolean {
	return lateRule === 'mark' && dueAt !== null && handedInAt > dueAt;
}

/** How many attempts are left; null when there is no end to them. */
export function attemptsLeft(
	allowed: number | null,
	{ used, extra }: { used: number; extra: number }
): number | null {
	return allowed === null ? null : Math.max(0, allowed + extra - used);
}
