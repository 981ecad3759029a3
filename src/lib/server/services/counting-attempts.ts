import type { AssignmentRules } from '$lib/domain/classes/assignment';
import { countingAttempt } from '$lib/domain/classes/counting-attempt';
import type { Db } from '../db/schema';
import { listScores } from '../repositories/assigned-attempts';
import type { InAttempt } from '../repositories/class-marks';

/**
 * Of each learner the attempt that counts by the rule of the assignment, in the order in which the
 * learners came. Scores are read only where somebody has several and the best one counts.
 */
export async function countingAttempts<T extends InAttempt>(
	db: Db,
	keep: AssignmentRules['keep'],
	attempts: readonly T[]
): Promise<T[]> {
	const byLearner = new Map<string, T[]>(attempts.map(({ userId }) => [userId, []]));
	for (const attempt of attempts) byLearner.get(attempt.userId)?.push(attempt);
	const several = [...byLearner.values()].filter((own) => own.length > 1).flat();
	const scoreOf = keep === 'best' ? await readScores(db, several) : () => 0;
	return [...byLearner.values()].flatMap((own) => {
		const tried = own.map((attempt) => ({ ...attempt, score: scoreOf(attempt) }));
		const id = countingAttempt(keep, tried)?.id;
		return own.find((attempt) => attempt.id === id) ?? [];
	});
}

/** The mean over the exercises of an attempt; handing in closes all of them. */
async function readScores(db: Db, attempts: readonly InAttempt[]) {
	const ids = attempts.map(({ id }) => id);
	const scores = await listScores(db, ids);
	return ({ id }: InAttempt): number => {
		const own = scores.filter(({ attemptId }) => attemptId === id);
		return own.reduce((sum, { score }) => sum + score, 0) / Math.max(1, own.length);
	};
}
