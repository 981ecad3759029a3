import type { CreditLevel } from '$lib/domain/classes/credit-level';
import type { Db } from '../db/schema';

/** A note of a learner that waits for a teacher. */
export interface WaitingNote {
	responseId: string;
	text: string;
	at: number;
	assignmentId: string;
	assignment: string;
	attemptId: string;
	exerciseId: string;
	quizId: string;
	userId: string;
	name: string;
}

interface Of {
	teacherId: string;
	classId: string;
}

/** Where in the queue somebody is: after this note. */
export interface Place {
	at: number;
	responseId: string;
}

/** The notes of a class that nobody has judged, the earliest first; only for who teaches it. */
export async function listWaitingNotes(
	db: Db,
	{ after, limit, ...of }: Of & { after: Place | null; limit: number }
): Promise<WaitingNote[]> {
	return waiting(db, of)
		.innerJoin('user', 'user.id', 'attempt.user_id')
		.$if(after !== null, (query) =>
			query.where(({ or, and, eb }) =>
				or([
					eb('learner_note.at', '>', after?.at ?? 0),
					and([
						eb('learner_note.at', '=', after?.at ?? 0),
						eb('learner_note.response_id', '>', after?.responseId ?? '')
					])
				])
			)
		)
		.orderBy('learner_note.at')
		.orderBy('learner_note.response_id')
		.limit(limit)
		.select(['learner_note.response_id as responseId', 'learner_note.text', 'learner_note.at'])
		.select(['assignment.id as assignmentId', 'assignment.title as assignment'])
		.select(['attempt.id as attemptId', 'attempt.quiz_id as quizId', 'attempt.user_id as userId'])
		.select(['response.exercise_id as exerciseId', 'user.name'])
		.execute();
}

/** How many notes of a class wait. */
export async function countWaitingNotes(db: Db, of: Of): Promise<number> {
	const row = await waiting(db, of)
		.select(({ fn }) => fn.count('learner_note.response_id').as('n'))
		.executeTakeFirstOrThrow();
	return Number(row.n);
}

function waiting(db: Db, { teacherId, classId }: Of) {
	return taught(db, { teacherId, classId }).where('learner_note.level', 'is', null);
}

function taught(db: Db, { teacherId, classId }: Of) {
	return db
		.selectFrom('assignment')
		.innerJoin('class_teacher', 'class_teacher.class_id', 'assignment.class_id')
		.innerJoin('learner_note', 'learner_note.assignment_id', 'assignment.id')
		.innerJoin('response', 'response.id', 'learner_note.response_id')
		.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
		.innerJoin('enrollment', (join) =>
			join
				.onRef('enrollment.class_id', '=', 'assignment.class_id')
				.onRef('enrollment.user_id', '=', 'attempt.user_id')
		)
		.where('assignment.class_id', '=', classId)
		.where('class_teacher.user_id', '=', teacherId)
		.where('enrollment.state', '=', 'active');
}

/** Whether there is such a note in a class that the teacher teaches. */
export async function hasTaughtNote(db: Db, of: Of & { responseId: string }): Promise<boolean> {
	const row = await taught(db, of)
		.where('learner_note.response_id', '=', of.responseId)
		.select('learner_note.response_id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Say how far a note explains; what was said before is replaced. */
export async function updateLevel(db: Db, { responseId, level, byUser, at }: Level): Promise<void> {
	await db
		.updateTable('learner_note')
		.set({ level, level_by: byUser, level_at: at })
		.where('response_id', '=', responseId)
		.execute();
}

interface Level {
	responseId: string;
	level: CreditLevel;
	byUser: string;
	at: number;
}
