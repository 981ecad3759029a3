import type { Key } from '$lib/domain/keys/key';
import type { QuizPart } from '$lib/domain/quizzes/quiz-part';
import type { Db } from '../db/schema';
import {
	parseAnswer,
	parseKey,
	parseParts,
	parseResult,
	type StoredResult
} from '../db/stored-json';
import type { Response } from './responses';

// What a change of a key reaches: the work of the teacher's classes that are not put away, and the
// quizzes that the teacher keeps.

/** All keys of one text, with the text. */
export async function listKeysOf(
	db: Db,
	revisionId: string
): Promise<{ id: string; articleId: string; text: string; key: Key }[]> {
	const rows = await db
		.selectFrom('article_revision')
		.innerJoin('key_version', 'key_version.article_revision_id', 'article_revision.id')
		.where('article_revision.id', '=', revisionId)
		.select(['key_version.id', 'key', 'text', 'article_id as articleId'])
		.execute();
	return rows.map((row) => ({ ...row, key: parseKey(row.key) }));
}

/** The quizzes of a teacher's classes, and those the teacher keeps, that name one of these keys. */
export async function listQuizzesWith(
	db: Db,
	{ teacherId, keyIds }: { teacherId: string; keyIds: readonly string[] }
): Promise<{ id: string; parts: QuizPart[] }[]> {
	if (keyIds.length === 0) return [];
	const inReach = scope(db, teacherId)
		.select('assignment.quiz_id as id')
		.union(
			scope(db, teacherId)
				.innerJoin('attempt', 'attempt.assignment_id', 'assignment.id')
				.select('attempt.quiz_id as id')
		)
		.union(
			db
				.selectFrom('saved_quiz')
				.where('owner_id', '=', teacherId)
				.select('saved_quiz.quiz_id as id')
		);
	const rows = await db
		.selectFrom('quiz')
		.where('id', 'in', inReach)
		.where(({ or, eb }) => or(keyIds.map((id) => eb('parts', 'like', `%${id}%`))))
		.select(['id', 'parts'])
		.execute();
	return rows.map(({ id, parts }) => ({ id, parts: parseParts(parts) }));
}

/** An answer that is handed in, with the result that it has now. */
export interface HandedInRow extends Pick<
	Response,
	'id' | 'attemptId' | 'exerciseId' | 'answer' | 'rev' | 'startedAt' | 'savedAt' | 'hintedAt'
> {
	userId: string;
	at: number;
	before: StoredResult;
}

/** What is handed in of some exercises of a quiz in a teacher's classes, in the order of ids. */
export async function listHandedIn(
	db: Db,
	of: { teacherId: string; quizId: string; exerciseIds: readonly string[] }
): Promise<HandedInRow[]> {
	if (of.exerciseIds.length === 0) return [];
	const rows = await scope(db, of.teacherId)
		.innerJoin('attempt', 'attempt.assignment_id', 'assignment.id')
		.innerJoin('response', 'response.attempt_id', 'attempt.id')
		.where('attempt.quiz_id', '=', of.quizId)
		.where('response.exercise_id', 'in', of.exerciseIds)
		.where('response.handed_in_at', 'is not', null)
		.orderBy('response.id')
		.select(['response.id', 'response.attempt_id as attemptId', 'response.rev'])
		.select(['response.exercise_id as exerciseId', 'response.answer', 'response.result'])
		.select(['response.started_at as startedAt', 'response.saved_at as savedAt'])
		.select(['response.hinted_at as hintedAt', 'response.handed_in_at as at'])
		.select('attempt.user_id as userId')
		.execute();
	return rows.flatMap(({ answer, result, at, ...row }) => {
		if (at === null || result === null) return [];
		return [{ ...row, at, answer: parseAnswer(answer), before: parseResult(result) }];
	});
}

/** Give another quiz to whatever has this one: assignments, attempts, and quizzes the teacher keeps. */
export async function moveQuiz(
	db: Db,
	{ teacherId, from, to }: { teacherId: string; from: string; to: string }
): Promise<void> {
	const assignments = scope(db, teacherId).select('assignment.id');
	await db
		.updateTable('attempt')
		.set({ quiz_id: to })
		.where('quiz_id', '=', from)
		.where('assignment_id', 'in', assignments)
		.execute();
	await db
		.updateTable('assignment')
		.set({ quiz_id: to })
		.where('quiz_id', '=', from)
		.where('id', 'in', assignments)
		.execute();
	await db
		.updateTable('saved_quiz')
		.set({ quiz_id: to })
		.where('quiz_id', '=', from)
		.where('owner_id', '=', teacherId)
		.execute();
}

function scope(db: Db, teacherId: string) {
	return db
		.selectFrom('class_teacher')
		.innerJoin('class', 'class.id', 'class_teacher.class_id')
		.innerJoin('assignment', 'assignment.class_id', 'class.id')
		.where('class_teacher.user_id', '=', teacherId)
		.where('class.archived_at', 'is', null);
}
