import type { Answer } from '$lib/domain/exercises/answer';
import type { Db } from '../db/schema';
import { parseAnswer, parseScore } from '../db/stored-json';

/** What was handed in for one exercise and worked on before; the score is the computed one. */
export interface GivenAnswer {
	attemptId: string;
	exerciseId: string;
	answer: Answer;
	score: number;
}

/** So many ids fit in one statement on every database. */
const BATCH = 500;

/** All that some attempts gave, exercise by exercise; what nobody touched is left out. */
export async function listGivenAnswers(
	db: Db,
	attemptIds: readonly string[]
): Promise<GivenAnswer[]> {
	const rows = [];
	for (let from = 0; from < attemptIds.length; from += BATCH)
		rows.push(
			...(await db
				.selectFrom('response')
				.where('attempt_id', 'in', attemptIds.slice(from, from + BATCH))
				.where('handed_in_at', 'is not', null)
				.where('rev', '>', 0)
				.select(['attempt_id as attemptId', 'exercise_id as exerciseId', 'answer', 'result'])
				.execute())
		);
	return rows.flatMap(({ answer, result, ...at }) =>
		result === null ? [] : [{ ...at, answer: parseAnswer(answer), score: parseScore(result) }]
	);
}

/** Assignments of the same quiz in the other classes of a teacher. */
export async function listSameQuiz(
	db: Db,
	ask: { teacherId: string; classId: string; quizId: string }
): Promise<{ id: string; classId: string; keep: 'first' | 'last' | 'best' }[]> {
	return db
		.selectFrom('class_teacher')
		.innerJoin('assignment', 'assignment.class_id', 'class_teacher.class_id')
		.where('class_teacher.user_id', '=', ask.teacherId)
		.where('assignment.class_id', '!=', ask.classId)
		.where('assignment.quiz_id', '=', ask.quizId)
		.orderBy('assignment.id')
		.select(['assignment.id', 'assignment.class_id as classId', 'assignment.keep'])
		.execute();
}
