import type { Phase } from './assignment-phase';

interface Given {
	phase: Phase;
	dueAt: number | null;
	opensAt: number | null;
	/** Whether an attempt is being worked on. */
	isBegun: boolean;
	/** Whether an attempt was handed in. */
	isHandedIn: boolean;
}

/** What a learner can do now, what opens later, and what is done or over. */
export interface SortedWork<T> {
	now: T[];
	later: T[];
	done: T[];
}

/** The work of a learner in the order in which to do it: what is due first comes first. */
export function sortWork<T extends Given>(work: readonly T[]): SortedWork<T> {
	const isDone = ({ phase, isBegun, isHandedIn }: T) =>
		phase === 'over' || (isHandedIn && !isBegun);
	const rest = work.filter((one) => !isDone(one));
	return {
		now: rest.filter(({ phase }) => phase !== 'scheduled').sort(by(({ dueAt }) => dueAt)),
		later: rest.filter(({ phase }) => phase === 'scheduled').sort(by(({ opensAt }) => opensAt)),
		done: work.filter(isDone).reverse()
	};
}

/** Earliest first, and what has no date last. */
const by =
	<T>(dateOf: (one: T) => number | null) =>
	(one: T, other: T) => {
		const [a, b] = [dateOf(one) ?? Infinity, dateOf(other) ?? Infinity];
		return a === b ? 0 : a - b;
	};
