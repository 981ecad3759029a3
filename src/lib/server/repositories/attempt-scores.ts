import { jsonNumber } from '../db/json-number';
import type { Db } from '../db/schema';
import { assignmentsOf, learnersOf } from './class-members';
import { latestSetScore } from './set-scores';

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
 * database: a year of answers would take longer to read than to sum.
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
		.where('response.result', 'is not', null)
		.groupBy('attempt.id')
		.select(['attempt.id', 'assignment_id as assignmentId', 'attempt.user_id as userId'])
		.select(['attempt.number', 'attempt.handed_in_at as handedInAt'])
		.select((eb) => {
			const computed = jsonNumber(db, 'response.result', 'score');
			return eb.fn.avg(eb.fn.coalesce(latestSetScore(eb), computed)).as('score');
		})
		.$narrowType<{ assignmentId: string; handedInAt: number }>()
		.execute();
	return rows.map((row) => ({ ...row, score: Number(row.score) }));
}
