/** Where a learner stands with an assignment, in the order of the board. No state is a rank. */
export const LEARNER_STATES = ['needs-me', 'not-started', 'working', 'handed-in'] as const;
export type LearnerState = (typeof LEARNER_STATES)[number];

/** What the attempt that counts now tells about itself. */
export interface Work {
	/** When anything last changed: begun or saved. */
	changedAt: number;
	handedInAt: number | null;
	/** When the learner asked for the teacher. */
	helpAt: number | null;
}

interface Moment {
	now: number;
	/** Whether the assignment can be worked on. */
	isOpen: boolean;
}

/** Without a change for so long somebody may be stuck; */
export const QUIET_MS = 5 * 60_000;
/** and for so long, has left the room: the board calls nobody who works on at home tomorrow. */
export const AWAY_MS = 45 * 60_000;

/** The state of a learner, and why the teacher is needed: asked for, or quiet for too long. */
export function learnerState(
	work: Work | null,
	{ now, isOpen }: Moment
): { state: LearnerState; why: 'asked' | 'quiet' | null } {
	if (!work) return { state: 'not-started', why: null };
	if (work.handedInAt !== null) return { state: 'handed-in', why: null };
	if (work.helpAt !== null) return { state: 'needs-me', why: 'asked' };
	const quietFor = now - work.changedAt;
	if (isOpen && quietFor >= QUIET_MS && quietFor < AWAY_MS)
		return { state: 'needs-me', why: 'quiet' };
	return { state: 'working', why: null };
}
