import type { Db } from '../db/schema';
import { parseAnswer, parseResult } from '../db/stored-json';
import { setScore } from './set-scores';

/** An attempt with what it is about. */
export interface AttemptData {
	id: string;
	userId: string;
	name: string;
	/** Null for practice. */
	assignmentId: string | null;
	assignment: string | null;
	classId: string | null;
	topic: string;
	quizId: string;
	number: number;
	startedAt: number;
	handedInAt: number | null;
	helpAt: number | null;
}

/** Everything one person has worked on, in time order. */
export async function listAttemptsOf(db: Db, userId: string): Promise<AttemptData[]> {
	return attempts(db).where('attempt.user_id', '=', userId).execute();
}

/** All work on the assignments of a class, in time order. */
export async function listAttemptsIn(db: Db, classId: string): Promise<AttemptData[]> {
	return attempts(db).where('assignment.class_id', '=', classId).execute();
}

function attempts(db: Db) {
	return db
		.selectFrom('attempt')
		.innerJoin('user', 'user.id', 'attempt.user_id')
		.leftJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.orderBy('attempt.started_at')
		.orderBy('attempt.id')
		.select([
			'attempt.id',
			'attempt.user_id as userId',
			'user.name',
			'attempt.assignment_id as assignmentId',
			'assignment.title as assignment',
			'assignment.class_id as classId',
			'attempt.topic',
			'attempt.quiz_id as quizId',
			'attempt.number',
			'attempt.started_at as startedAt',
			'attempt.handed_in_at as handedInAt',
			'attempt.help_at as helpAt'
		]);
}

export type ResponseData = Awaited<ReturnType<typeof listResponsesTo>>[number];

/** The answers of some attempts, with what came of them. */
export async function listResponsesTo(db: Db, attemptIds: readonly string[]) {
	const rows = [];
	for (let from = 0; from < attemptIds.length; from += BATCH)
		rows.push(...(await responses(db, attemptIds.slice(from, from + BATCH)).execute()));
	return rows.map(({ answer, result, set_score, ...row }) => {
		const scored = { result: result === null ? null : parseResult(result), setScore: set_score };
		return { ...row, answer: parseAnswer(answer), ...scored };
	});
}

/** So many ids fit in one statement on every database. */
const BATCH = 500;

function responses(db: Db, attemptIds: readonly string[]) {
	return db
		.selectFrom('response')
		.where('attempt_id', 'in', attemptIds)
		.orderBy('started_at')
		.orderBy('id')
		.select((eb) => ['response.id', setScore(eb)])
		.select(['attempt_id as attemptId', 'exercise_id as exerciseId', 'answer', 'result'])
		.select(['rev', 'tok_ver as tokVer'])
		.select(['started_at as startedAt', 'saved_at as savedAt'])
		.select(['handed_in_at as handedInAt', 'hinted_at as hintedAt']);
}
