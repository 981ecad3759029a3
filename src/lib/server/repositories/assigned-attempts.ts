import { countedScore } from '$lib/domain/classes/set-score';
import type { Db } from '../db/schema';
import { parseScore } from '../db/stored-json';
import { setScore } from './set-scores';

/** An attempt at an assignment, as lists show it. */
export interface AssignedAttempt {
	id: string;
	assignmentId: string;
	quizId: string;
	number: number;
	startedAt: number;
	handedInAt: number | null;
}

/** The attempts of a learner at assignments, in the order in which they began. */
export async function listAssignedAttempts(
	db: Db,
	userId: string,
	assignmentIds: readonly string[]
): Promise<AssignedAttempt[]> {
	if (assignmentIds.length === 0) return [];
	const rows = await db
		.selectFrom('attempt')
		.where('user_id', '=', userId)
		.where('assignment_id', 'in', assignmentIds)
		.orderBy('number')
		.select([
			'id',
			'assignment_id as assignmentId',
			'quiz_id as quizId',
			'number',
			'started_at as startedAt',
			'handed_in_at as handedInAt'
		])
		.execute();
	return rows.map((row) => ({ ...row, assignmentId: row.assignmentId ?? '' }));
}

/** The attempts at an assignment that are not handed in. */
export async function listUnfinished(
	db: Db,
	assignmentId: string
): Promise<Pick<AssignedAttempt, 'id' | 'quizId' | 'startedAt'>[]> {
	return db
		.selectFrom('attempt')
		.where('assignment_id', '=', assignmentId)
		.where('handed_in_at', 'is', null)
		.select(['id', 'quiz_id as quizId', 'started_at as startedAt'])
		.execute();
}

/** The scores that count of the exercises handed in, by attempt. */
export async function listScores(
	db: Db,
	attemptIds: readonly string[]
): Promise<{ attemptId: string; exerciseId: string; score: number }[]> {
	if (attemptIds.length === 0) return [];
	const rows = await db
		.selectFrom('response')
		.where('attempt_id', 'in', attemptIds)
		.where('result', 'is not', null)
		.select(['attempt_id as attemptId', 'exercise_id as exerciseId', 'result'])
		.select((eb) => setScore(eb))
		.execute();
	return rows.flatMap(({ result, set_score, ...at }) =>
		result === null ? [] : [{ ...at, score: countedScore(parseScore(result), set_score) }]
	);
}

/** Close a whole attempt, once; whoever waited for the teacher waits no longer. */
export async function updateAttemptHandedIn(
	db: Db,
	{ id, handInId, handedInAt }: { id: string; handInId: string; handedInAt: number }
): Promise<void> {
	await db
		.updateTable('attempt')
		.set({ hand_in_id: handInId, handed_in_at: handedInAt, help_at: null })
		.where('id', '=', id)
		.where('handed_in_at', 'is', null)
		.execute();
}

/** Ask for the teacher, or no longer. */
export async function updateHelp(
	db: Db,
	{ id, userId, helpAt }: { id: string; userId: string; helpAt: number | null }
): Promise<void> {
	await db
		.updateTable('attempt')
		.set({ help_at: helpAt })
		.where('id', '=', id)
		.where('user_id', '=', userId)
		.where('assignment_id', 'is not', null)
		.where('handed_in_at', 'is', null)
		.execute();
}

/** Whose attempt it is, when it is one at this assignment. */
export async function findAttemptOwner(
	db: Db,
	{ attemptId, assignmentId }: { attemptId: string; assignmentId: string }
): Promise<{ userId: string } | undefined> {
	return db
		.selectFrom('attempt')
		.where('id', '=', attemptId)
		.where('assignment_id', '=', assignmentId)
		.select('user_id as userId')
		.executeTakeFirst();
}

/** Open again what the program closed at the end of an assignment; nothing else. What it told goes. */
export async function reopenAttempts(
	db: Db,
	{ assignmentId, handInId }: { assignmentId: string; handInId: string }
): Promise<void> {
	const attempts = db
		.selectFrom('attempt')
		.where('assignment_id', '=', assignmentId)
		.where('hand_in_id', '=', handInId);
	const reopened = db
		.selectFrom('response')
		.where('attempt_id', 'in', attempts.select('attempt.id'))
		.where('hand_in_id', '=', handInId);
	await db.deleteFrom('evidence').where('response_id', 'in', reopened.select('id')).execute();
	await db
		.updateTable('response')
		.set({ hand_in_id: null, handed_in_at: null, result: null })
		.where('attempt_id', 'in', attempts.select('attempt.id'))
		.where('hand_in_id', '=', handInId)
		.execute();
	await db
		.updateTable('attempt')
		.set({ hand_in_id: null, handed_in_at: null })
		.where('assignment_id', '=', assignmentId)
		.where('hand_in_id', '=', handInId)
		.execute();
}

/** Open one answer again that the program closed; true when there was one. */
export async function reopenResponse(
	db: Db,
	{ attemptId, exerciseId, handInId }: Record<'attemptId' | 'exerciseId' | 'handInId', string>
): Promise<boolean> {
	const reopened = db
		.selectFrom('response')
		.where('attempt_id', '=', attemptId)
		.where('exercise_id', '=', exerciseId)
		.where('hand_in_id', '=', handInId);
	await db.deleteFrom('evidence').where('response_id', 'in', reopened.select('id')).execute();
	const { numUpdatedRows } = await db
		.updateTable('response')
		.set({ hand_in_id: null, handed_in_at: null, result: null })
		.where('attempt_id', '=', attemptId)
		.where('exercise_id', '=', exerciseId)
		.where('hand_in_id', '=', handInId)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}
