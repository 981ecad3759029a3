import type { Db } from '../db/schema';
import { storedScore } from '../db/stored-score';
import { listScores } from './assigned-attempts';
import { assignmentsOf, learnersOf } from './class-members';

/** An attempt that is handed in, with the mean over its exercises, 0 to 1. */
export interface AttemptScore {
	id: string;
	assignmentId: string;
	userId: string;
	number: number;
	handedInAt: number;
	score: number;
}

/**
 * The scores of a class in some of its assignments, of those who are in it now. Added up by the
 * database: a year of answers would take longer to read than to sum. Only where a teacher set a
 * score, answers are read.
 */
export async function listAttemptScores(
	db: Db,
	{ classId, assignmentIds }: { classId: string; assignmentIds: readonly string[] }
): Promise<AttemptScore[]> {
	if (assignmentIds.length === 0) return [];
	const rows = await db
		.selectFrom('attempt')
		.innerJoin('response', 'response.attempt_id', 'attempt.id')
		.where('assignment_id', 'in', assignmentsOf(db, classId).where('id', 'in', assignmentIds))
		.where('attempt.user_id', 'in', learnersOf(db, classId))
		.where('attempt.handed_in_at', 'is not', null)
		.groupBy('attempt.id')
		.select(['attempt.id', 'assignment_id as assignmentId', 'attempt.user_id as userId'])
		.select(['attempt.number', 'attempt.handed_in_at as handedInAt'])
		.select(({ fn, selectFrom }) => [
			fn.avg(storedScore(db)).as('computed'),
			fn
				.count(
					selectFrom('score_override')
						.whereRef('score_override.response_id', '=', 'response.id')
						.limit(1)
						.select('score_override.id')
				)
				.as('set')
		])
		.$narrowType<{ assignmentId: string; handedInAt: number }>()
		.execute();
	const judged = rows.filter(({ set }) => Number(set) > 0);
	const countedOf = await listMeanScores(
		db,
		judged.map(({ id }) => id)
	);
	return rows.flatMap(({ computed, set, ...attempt }) =>
		computed === null ? [] : { ...attempt, score: countedOf.get(attempt.id) ?? Number(computed) }
	);
}

/** The mean of the scores that count over the exercises of each attempt, by its id. */
export async function listMeanScores(
	db: Db,
	attemptIds: readonly string[]
): Promise<Map<string, number>> {
	const own = new Map<string, number[]>();
	for (const { attemptId, score } of await listScores(db, attemptIds))
		own.set(attemptId, [...(own.get(attemptId) ?? []), score]);
	const meanOf = (scores: readonly number[]) =>
		scores.reduce((sum, score) => sum + score, 0) / scores.length;
	return new Map([...own].map(([id, scores]) => [id, meanOf(scores)]));
}
