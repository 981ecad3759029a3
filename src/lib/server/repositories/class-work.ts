import type { Answer } from '$lib/domain/exercises/answer';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';
import { parseAnswer } from '../db/stored-json';

/** An assignment of which something has been handed in. */
export interface WorkedAssignment {
	id: string;
	title: string;
	createdAt: number;
}

const worked = builtOnce((db, { classId, count }: { classId: string; count: number }) =>
	db
		.selectFrom('assignment')
		.where('class_id', '=', classId)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('evidence')
					.whereRef('evidence.assignment_id', '=', 'assignment.id')
					.select('evidence.assignment_id')
			)
		)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(count)
		.select(['id', 'title', 'created_at as createdAt'])
);

/** The latest assignments of a class that somebody has handed something in of, the newest first. */
export async function listWorkedAssignments(
	db: Db,
	classId: string,
	count: number
): Promise<WorkedAssignment[]> {
	return worked(db, { classId, count });
}

const quizIds = builtOnce((db, { assignmentId }: { assignmentId: string }) =>
	db
		.selectFrom('attempt')
		.where('assignment_id', '=', assignmentId)
		.select('quiz_id as id')
		.distinct()
);

/** The quizzes that attempts at an assignment work on: more than one after it was changed. */
export async function listQuizIds(db: Db, assignmentId: string): Promise<string[]> {
	const rows = await quizIds(db, { assignmentId });
	return rows.map(({ id }) => id);
}

/** What a learner gave when meeting an exercise for the first time. */
export interface FirstTry {
	userId: string;
	quizId: string;
	exerciseId: string;
	answer: Answer;
}

/** First tries at some exercises of an assignment, the latest first. */
export async function listFirstTries(
	db: Db,
	ask: { assignmentId: string; exerciseIds: readonly string[]; count: number }
): Promise<FirstTry[]> {
	if (ask.exerciseIds.length === 0) return [];
	const rows = await db
		.selectFrom('attempt')
		.innerJoin('response', 'response.attempt_id', 'attempt.id')
		.where('attempt.assignment_id', '=', ask.assignmentId)
		.where('response.exercise_id', 'in', ask.exerciseIds)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('evidence')
					.whereRef('evidence.response_id', '=', 'response.id')
					.where('evidence.is_first', '=', 1)
					.select('evidence.response_id')
			)
		)
		.orderBy('response.handed_in_at', 'desc')
		.orderBy('response.id', 'desc')
		.limit(ask.count)
		.select(['attempt.user_id as userId', 'attempt.quiz_id as quizId'])
		.select(['response.exercise_id as exerciseId', 'response.answer'])
		.execute();
	return rows.map((row) => ({ ...row, answer: parseAnswer(row.answer) }));
}
