import type { AssignmentRules } from './assignment';

interface Tried {
	number: number;
	/** 0 to 1. */
	score: number;
	/** Null while it is worked on. */
	handedInAt: number | null;
}

/**
 * The attempt that counts: among those handed in, the first, the last or the best; of equally
 * good ones the earlier. Undefined before anything is handed in.
 */
export function countingAttempt<T extends Tried>(
	keep: AssignmentRules['keep'],
	attempts: readonly T[]
): T | undefined {
	const done = attempts
		.filter(({ handedInAt }) => handedInAt !== null)
		.sort((a, b) => a.number - b.number);
	if (keep === 'first') return done[0];
	if (keep === 'last') return done.at(-1);
	return done.reduce<T | undefined>(
		(best, one) => (best === undefined || one.score > best.score ? one : best),
		undefined
	);
}
