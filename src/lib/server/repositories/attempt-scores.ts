import { jsonNumber } from '../db/json-number';
import type { Db } from '../db/schema';
import { setScore } from './set-scores';

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
	const scored = db
		.selectFrom('assignment')
		.innerJoin('attempt', 'attempt.assignment_id', 'assignment.id')
		.innerJoin('enrollment', (join) =>
			join
				.onRef('enrollment.class_id', '=', 'assignment.class_id')
				.onRef('enrollment.user_id', '=', 'attempt.user_id')
				.on('enrollment.state', '=', 'active')
		)
		.innerJoin('response', 'response.attempt_id', 'attempt.id')
		.where('assignment.class_id', '=', classId)
		.where('assignment.id', 'in', assignmentIds)
		.where('attempt.handed_in_at', 'is not', null)
		.where('response.result', 'is not', null)
		.select(['attempt.id', 'assignment.id as assignmentId', 'attempt.user_id as userId'])
		.select(['attempt.number', 'attempt.handed_in_at as handedInAt'])
		.select(jsonNumber(db, 'response.result', 'score').as('computed'))
		.select((eb) => setScore(eb));
	const rows = await db
		.selectFrom(scored.as('scored'))
		.groupBy(['id', 'assignmentId', 'userId', 'number', 'handedInAt'])
		.select(['id', 'assignmentId', 'userId', 'number', 'handedInAt'])
		.select(({ fn }) => fn.avg(fn.coalesce('set_score', 'computed')).as('score'))
		.execute();
	return rows.map(({ score, handedInAt, ...row }) => {
		return { ...row, handedInAt: handedInAt ?? 0, score: Number(score) };
	});
}
