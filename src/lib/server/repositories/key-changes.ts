import type { KeyChange } from '$lib/domain/challenges/amend-key';
import type { Element } from '$lib/domain/elements';
import type { Db } from '../db/schema';
import { setScore } from './set-scores';

/** A change of a key, as a teacher made it for the own classes. */
export interface StoredKeyChange {
	id: string;
	revisionId: string;
	type: KeyChange['type'];
	element: Element;
	start: number;
	end: number;
	/** How many answers were scored anew. */
	checked: number;
	byUser: string | null;
	at: number;
}

export async function insertKeyChange(db: Db, one: StoredKeyChange): Promise<void> {
	await db
		.insertInto('key_change')
		.values({
			...{ id: one.id, revision_id: one.revisionId, type: one.type, element: one.element },
			...{ start_token: one.start, end_token: one.end, checked: one.checked },
			...{ by_user: one.byUser, at: one.at }
		})
		.execute();
}

/** So many rows fit in one statement on every database. */
const BATCH = 200;

interface ScoreChange {
	responseId: string;
	before: number;
	after: number;
}

export async function insertScoreChanges(
	db: Db,
	changeId: string,
	changes: readonly ScoreChange[]
): Promise<void> {
	const rows = changes.map(({ responseId, before, after }) => ({
		...{ change_id: changeId, response_id: responseId },
		...{ score_before: before, score_after: after }
	}));
	for (let from = 0; from < rows.length; from += BATCH)
		await db
			.insertInto('score_change')
			.values(rows.slice(from, from + BATCH))
			.execute();
}

interface Of {
	teacherId: string;
	classId: string;
}

/**
 * The changes that reach a class, newest first; only for who teaches it. One that gave nobody in it
 * another score is among them when it answers a challenge of the class or when this teacher made it.
 */
export async function listKeyChanges(db: Db, of: Of, id?: string): Promise<StoredKeyChange[]> {
	const assignments = db
		.selectFrom('assignment')
		.innerJoin('class_teacher', 'class_teacher.class_id', 'assignment.class_id')
		.where('class_teacher.user_id', '=', of.teacherId)
		.where('assignment.class_id', '=', of.classId)
		.select('assignment.id');
	const answering = db
		.selectFrom('challenge')
		.where('challenge.assignment_id', 'in', assignments)
		.where('challenge.change_id', 'is not', null)
		.select('challenge.change_id');
	const scoring = db
		.selectFrom('attempt')
		.innerJoin('response', 'response.attempt_id', 'attempt.id')
		.innerJoin('score_change', 'score_change.response_id', 'response.id')
		.where('attempt.assignment_id', 'in', assignments)
		.select('score_change.change_id');
	return db
		.selectFrom('key_change')
		.where(({ or, eb }) =>
			or([
				eb('key_change.by_user', '=', of.teacherId),
				eb('key_change.id', 'in', answering),
				eb('key_change.id', 'in', scoring)
			])
		)
		.$if(id !== undefined, (query) => query.where('key_change.id', '=', id ?? ''))
		.orderBy('key_change.at', 'desc')
		.orderBy('key_change.id', 'desc')
		.select(['id', 'revision_id as revisionId', 'type', 'element'])
		.select(['start_token as start', 'end_token as end', 'checked', 'by_user as byUser', 'at'])
		.execute();
}

/** Whose score a change moved in a class, by name, and from what to what. */
export async function listScoreChanges(db: Db, of: Of & { changeId: string }) {
	return db
		.selectFrom('score_change')
		.innerJoin('response', 'response.id', 'score_change.response_id')
		.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
		.innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.innerJoin('class_teacher', 'class_teacher.class_id', 'assignment.class_id')
		.innerJoin('user', 'user.id', 'attempt.user_id')
		.where('score_change.change_id', '=', of.changeId)
		.where('assignment.class_id', '=', of.classId)
		.where('class_teacher.user_id', '=', of.teacherId)
		.orderBy('user.name')
		.orderBy('attempt.number')
		.orderBy('response.exercise_id')
		.select(['user.name', 'assignment.id as assignmentId', 'assignment.title as assignment'])
		.select(['attempt.id as attemptId', 'attempt.quiz_id as quizId', 'attempt.number'])
		.select(['response.exercise_id as exerciseId'])
		.select(['score_change.score_before as before', 'score_change.score_after as after'])
		.select((eb) => setScore(eb))
		.execute();
}

/** How many scores a change moved outside of a class. */
export async function countElsewhere(
	db: Db,
	{ changeId, classId }: { changeId: string; classId: string }
): Promise<number> {
	const row = await db
		.selectFrom('score_change')
		.innerJoin('response', 'response.id', 'score_change.response_id')
		.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
		.innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.where('score_change.change_id', '=', changeId)
		.where('assignment.class_id', '!=', classId)
		.select(({ fn }) => fn.count('response.id').as('n'))
		.executeTakeFirstOrThrow();
	return Number(row.n);
}

/** That a change of the key moved the score of an answer. */
export interface RescoredAnswer {
	before: number;
	after: number;
	at: number;
}

/** Of some answers: when a change of the key moved their score, the earliest first. */
export async function listRescored(
	db: Db,
	responseIds: readonly string[]
): Promise<(RescoredAnswer & { responseId: string })[]> {
	if (responseIds.length === 0) return [];
	return db
		.selectFrom('score_change')
		.innerJoin('key_change', 'key_change.id', 'score_change.change_id')
		.where('response_id', 'in', responseIds)
		.orderBy('key_change.at')
		.select(['response_id as responseId', 'key_change.at'])
		.select(['score_before as before', 'score_after as after'])
		.execute();
}
