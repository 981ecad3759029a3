import type { AssignmentRules } from './assignment';
import { instantToZoned, zonedTimeToInstant } from './zoned-time';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/**
 * What an assignment is unless its teacher says otherwise: open at once, due in a week at the end
 * of the day, late work taken and marked as late, one attempt, results once all is handed in, no
 * shuffling. When there are more attempts, the best counts, so that trying again never costs.
 */
export function assignmentDefaults(now: number, timeZone: string): AssignmentRules {
	const day = instantToZoned(now + WEEK_MS, timeZone).slice(0, 10);
	return {
		opensAt: null,
		dueAt: zonedTimeToInstant(`${day}T23:59`, timeZone),
		...{ lateRule: 'mark', attemptsAllowed: 1, keep: 'best', feedback: 'hand-in' },
		isShuffled: false,
		asksSure: false
	};
}
