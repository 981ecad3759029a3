import type { AssignmentRules } from './assignment';
import { phaseOf, type Window } from './assignment-phase';

type Terms = Window & Pick<AssignmentRules, 'feedback'>;

/**
 * Whether the results of handed-in exercises may be seen now. Until the due date, or until all is
 * handed in, the key stays where it is; whoever still works after the due date sees it afterward.
 */
export function isFeedbackDue(
	terms: Terms,
	{ handedInAt, now }: { handedInAt: number | null; now: number }
): boolean {
	if (terms.feedback === 'exercise') return true;
	if (handedInAt === null) return false;
	if (terms.feedback === 'hand-in') return true;
	return phaseOf(terms, now) === 'over' || (terms.dueAt !== null && terms.dueAt <= now);
}
