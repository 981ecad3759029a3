import type { AssignmentRules } from '$lib/domain/classes/assignment';
import { countingAttempt } from '$lib/domain/classes/counting-attempt';
import type { Db } from '../db/schema';
import { listMeanScores } from '../repositories/attempt-scores';
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
	const ids = keep === 'best' ? several.map(({ id }) => id) : [];
	const scoreOf = await listMeanScores(db, ids);
	return [...byLearner.values()].flatMap((own) => {
		const tried = own.map((attempt) => ({ ...attempt, score: scoreOf.get(attempt.id) ?? 0 }));
		const id = countingAttempt(keep, tried)?.id;
		return own.find((attempt) => attempt.id === id) ?? [];
	});
}
