import { LEARNER_STATES, type LearnerState } from './learner-state';

/** A learner as the teacher's board shows it: how far, never how well. */
export interface BoardLearner {
	userId: string;
	/** As it is shown. */
	name: string;
	state: LearnerState;
	/** For "needs-me": the learner asked, or nothing has changed for a while. */
	why: 'asked' | 'quiet' | null;
	/** Exercises with an answer, */
	answered: number;
	/** of how many. */
	exercises: number;
	/** The latest attempt; null before the start. */
	attemptId: string | null;
	/** When anything last changed; null before the start. */
	changedAt: number | null;
	handedInAt: number | null;
}

/** Where everybody is, at one moment. */
export interface Board {
	at: number;
	learners: BoardLearner[];
}

/** What a whole room may see: how many, not who. */
export interface BoardCounts {
	at: number;
	working: number;
	handedIn: number;
	notStarted: number;
}

/** The learners of each state by name, which says nothing about how good anybody is. */
export function groupLearners(
	learners: readonly BoardLearner[]
): Record<LearnerState, BoardLearner[]> {
	const collator = new Intl.Collator('en', { numeric: true });
	const byName = [...learners].sort(
		(a, b) => collator.compare(a.name, b.name) || (a.userId < b.userId ? -1 : 1)
	);
	const groups = LEARNER_STATES.map((state) => [state, byName.filter((l) => l.state === state)]);
	return Object.fromEntries(groups) as Record<LearnerState, BoardLearner[]>;
}

/** The same board for the wall. Whoever needs the teacher counts as working, so nobody is shown up. */
export function countBoard({ at, learners }: Board): BoardCounts {
	const count = (...states: LearnerState[]) =>
		learners.filter(({ state }) => states.includes(state)).length;
	return {
		at,
		working: count('working', 'needs-me'),
		handedIn: count('handed-in'),
		notStarted: count('not-started')
	};
}

/** Who has begun to ask since the board before: what is worth saying aloud. */
export function newlyAsking(before: Board, after: Board): BoardLearner[] {
	const asked = new Set(before.learners.filter(isAsking).map(({ userId }) => userId));
	return after.learners.filter((learner) => isAsking(learner) && !asked.has(learner.userId));
}

const isAsking = ({ why }: BoardLearner) => why === 'asked';
