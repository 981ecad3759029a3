import type { AssignmentRules } from '$lib/domain/classes/assignment';
import type { Db } from '../db/schema';
import { deleteWords } from './words';

export interface Assignment extends AssignmentRules {
	id: string;
	classId: string;
	/** Null once the teacher's quiz was deleted. */
	savedQuizId: string | null;
	/** What new attempts get. */
	quizId: string;
	title: string;
	isForAll: boolean;
	createdBy: string | null;
	createdAt: number;
	/** When the teacher ended it early. */
	closedAt: number | null;
}

export async function insertAssignment(db: Db, one: Assignment): Promise<void> {
	await db
		.insertInto('assignment')
		.values({
			...{ id: one.id, class_id: one.classId, created_by: one.createdBy },
			...{ created_at: one.createdAt, closed_at: one.closedAt, ...toRow(one) }
		})
		.execute();
}

/** Change everything but whose it is and when it was made; attempts that have begun keep their quiz. */
export async function updateAssignment(
	db: Db,
	one: Omit<Assignment, 'createdBy' | 'createdAt' | 'closedAt'>
): Promise<void> {
	await db
		.updateTable('assignment')
		.set(toRow(one))
		.where('id', '=', one.id)
		.where('class_id', '=', one.classId)
		.execute();
}

/** End it now, or go on with it. */
export async function updateClosed(
	db: Db,
	{ id, classId, closedAt }: Pick<Assignment, 'id' | 'classId' | 'closedAt'>
): Promise<void> {
	await db
		.updateTable('assignment')
		.set({ closed_at: closedAt })
		.where('id', '=', id)
		.where('class_id', '=', classId)
		.execute();
}

/** Undefined when there is none or when somebody else teaches the class: both look the same. */
export async function findTaughtAssignment(
	db: Db,
	{ teacherId, classId, id }: { teacherId: string; classId: string; id: string }
): Promise<Assignment | undefined> {
	const row = await db
		.selectFrom('assignment')
		.innerJoin('class_teacher', 'class_teacher.class_id', 'assignment.class_id')
		.where('class_teacher.user_id', '=', teacherId)
		.where('assignment.class_id', '=', classId)
		.where('assignment.id', '=', id)
		.selectAll('assignment')
		.executeTakeFirst();
	return row && toAssignment(row);
}

/** Delete an assignment with all attempts at it. */
export async function deleteAssignment(db: Db, id: string): Promise<void> {
	const attempts = db.selectFrom('attempt').where('assignment_id', '=', id).select('attempt.id');
	const responses = db
		.selectFrom('response')
		.where('attempt_id', 'in', attempts)
		.select('response.id');
	await db.deleteFrom('evidence').where('assignment_id', '=', id).execute();
	await deleteWords(db, responses);
	await db.deleteFrom('response_save').where('response_id', 'in', responses).execute();
	await db.deleteFrom('response').where('attempt_id', 'in', attempts).execute();
	await db.deleteFrom('attempt').where('assignment_id', '=', id).execute();
	await db.deleteFrom('assignment_target').where('assignment_id', '=', id).execute();
	await db.deleteFrom('assignment').where('id', '=', id).execute();
}

function toRow(one: Omit<Assignment, 'id' | 'classId' | 'createdBy' | 'createdAt' | 'closedAt'>) {
	return {
		saved_quiz_id: one.savedQuizId,
		quiz_id: one.quizId,
		title: one.title,
		is_for_all: one.isForAll ? 1 : 0,
		opens_at: one.opensAt,
		due_at: one.dueAt,
		late_rule: one.lateRule,
		attempts_allowed: one.attemptsAllowed,
		keep: one.keep,
		feedback: one.feedback,
		is_shuffled: one.isShuffled ? 1 : 0,
		asks_sure: one.asksSure ? 1 : 0
	};
}

interface Row extends ReturnType<typeof toRow> {
	id: string;
	class_id: string;
	created_by: string | null;
	created_at: number;
	closed_at: number | null;
}

function toAssignment(row: Row): Assignment {
	return {
		...{ id: row.id, classId: row.class_id, savedQuizId: row.saved_quiz_id },
		...{ quizId: row.quiz_id, title: row.title, isForAll: row.is_for_all === 1 },
		...{ opensAt: row.opens_at, dueAt: row.due_at, lateRule: row.late_rule },
		...{ attemptsAllowed: row.attempts_allowed, keep: row.keep, feedback: row.feedback },
		...{
			isShuffled: row.is_shuffled === 1,
			asksSure: row.asks_sure === 1,
			createdBy: row.created_by
		},
		...{ createdAt: row.created_at, closedAt: row.closed_at }
	};
}

/** Which attempt counts, by assignment. */
export async function listKeepRules(
	db: Db,
	ids: readonly string[]
): Promise<Map<string, AssignmentRules['keep']>> {
	if (ids.length === 0) return new Map();
	const query = db.selectFrom('assignment').where('id', 'in', ids).select(['id', 'keep']);
	return new Map((await query.execute()).map(({ id, keep }) => [id, keep]));
}
