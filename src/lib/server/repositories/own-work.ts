import type { AssignmentRules } from '$lib/domain/classes/assignment';
import type { Db } from '../db/schema';

/** An attempt as its learner's history shows it. */
export interface OwnAttempt {
	id: string;
	/** "article:<id>", "spot:loaded", "compare:<id>", "mixed", "assignment:<id>". */
	topic: string;
	startedAt: number;
	assignmentId: string | null;
	assignment: string | null;
	/** How many exercises were handed in, and one of them. */
	done: number;
	exerciseId: string | null;
}

/** The latest attempts of somebody, the newest first. */
export async function listOwnAttempts(
	db: Db,
	userId: string,
	count: number
): Promise<OwnAttempt[]> {
	const rows = await db
		.selectFrom('attempt')
		.leftJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.leftJoin('response', (join) =>
			join
				.onRef('response.attempt_id', '=', 'attempt.id')
				.on('response.handed_in_at', 'is not', null)
		)
		.where('attempt.user_id', '=', userId)
		.groupBy(['attempt.id', 'attempt.topic', 'attempt.started_at'])
		.groupBy(['attempt.assignment_id', 'assignment.title'])
		.orderBy('attempt.started_at', 'desc')
		.orderBy('attempt.id', 'desc')
		.limit(count)
		.select(({ fn }) => [
			'attempt.id',
			'attempt.topic',
			'attempt.started_at as startedAt',
			'attempt.assignment_id as assignmentId',
			'assignment.title as assignment',
			fn.count('response.id').as('done'),
			fn.min('response.exercise_id').as('exerciseId')
		])
		.execute();
	return rows.map((row) => ({ ...row, done: Number(row.done) }));
}

/** Under which terms the results of an attempt may be seen. */
export interface FeedbackTerms extends Pick<
	AssignmentRules,
	'feedback' | 'opensAt' | 'dueAt' | 'lateRule'
> {
	attemptId: string;
	closedAt: number | null;
	archivedAt: number | null;
	handedInAt: number | null;
}

/** The terms of all attempts of somebody at assignments. */
export async function listFeedbackTerms(db: Db, userId: string): Promise<FeedbackTerms[]> {
	return db
		.selectFrom('attempt')
		.innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.innerJoin('class', 'class.id', 'assignment.class_id')
		.where('attempt.user_id', '=', userId)
		.select(['attempt.id as attemptId', 'attempt.handed_in_at as handedInAt'])
		.select(['assignment.feedback', 'assignment.opens_at as opensAt'])
		.select(['assignment.due_at as dueAt', 'assignment.late_rule as lateRule'])
		.select(['assignment.closed_at as closedAt', 'class.archived_at as archivedAt'])
		.execute();
}

/** The ids of the responses of some attempts. */
export async function listResponseIds(db: Db, attemptIds: readonly string[]): Promise<string[]> {
	if (attemptIds.length === 0) return [];
	const rows = await db
		.selectFrom('response')
		.where('attempt_id', 'in', attemptIds)
		.select('id')
		.execute();
	return rows.map(({ id }) => id);
}
