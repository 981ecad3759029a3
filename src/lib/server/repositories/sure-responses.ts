import type { Answer } from '$lib/domain/exercises/answer';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';
import { parseAnswer } from '../db/stored-json';

/** An answer to an assignment that asks how sure learners are. */
export interface SureResponse {
	id: string;
	quizId: string;
	exerciseId: string;
	answer: Answer;
}

/** So many answers are read at most, the latest. */
const COUNT = 1000;

/** What was handed in for assignments that ask how sure learners are: of one person, or of a class. */
export async function listSureResponses(
	db: Db,
	of: { userId: string } | { classId: string }
): Promise<SureResponse[]> {
	const rows = 'userId' in of ? await ofPerson(db, of) : await ofClass(db, of);
	return rows.map((row) => ({ ...row, answer: parseAnswer(row.answer) }));
}

const ofPerson = builtOnce((db, { userId }: { userId: string }) =>
	latest(db).where('attempt.user_id', '=', userId)
);

const ofClass = builtOnce((db, { classId }: { classId: string }) =>
	latest(db)
		.where('assignment.class_id', '=', classId)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('enrollment')
					.whereRef('enrollment.class_id', '=', 'assignment.class_id')
					.whereRef('enrollment.user_id', '=', 'attempt.user_id')
					.where('enrollment.state', '=', 'active')
					.select('enrollment.user_id')
			)
		)
);

function latest(db: Db) {
	return db
		.selectFrom('assignment')
		.innerJoin('attempt', 'attempt.assignment_id', 'assignment.id')
		.innerJoin('response', 'response.attempt_id', 'attempt.id')
		.where('assignment.asks_sure', '=', 1)
		.where('response.handed_in_at', 'is not', null)
		.where('response.rev', '>', 0)
		.orderBy('response.handed_in_at', 'desc')
		.orderBy('response.id', 'desc')
		.limit(COUNT)
		.select(['response.id', 'attempt.quiz_id as quizId'])
		.select(['response.exercise_id as exerciseId', 'response.answer']);
}
