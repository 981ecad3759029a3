import type { Range } from '$lib/domain/text/range';
import type { Db } from '../db/schema';
import { parseAnswer } from '../db/stored-json';

/** An attempt at an assignment that is handed in, of somebody who is in the class now. */
export interface InAttempt {
	id: string;
	userId: string;
	quizId: string;
	number: number;
	handedInAt: number;
}

export interface NamedAttempt extends InAttempt {
	name: string;
}

/** All that is handed in of an assignment, by name; nothing when somebody else teaches the class. */
export async function listInAttempts(
	db: Db,
	at: { teacherId: string; classId: string; assignmentId: string }
): Promise<NamedAttempt[]> {
	const rows = await inAttempts(db, at.assignmentId)
		.innerJoin('class_teacher', 'class_teacher.class_id', 'assignment.class_id')
		.innerJoin('user', 'user.id', 'attempt.user_id')
		.where('class_teacher.user_id', '=', at.teacherId)
		.where('assignment.class_id', '=', at.classId)
		.orderBy('enrollment.name_key')
		.orderBy('attempt.number')
		.select('user.name')
		.execute();
	return rows.map((row) => ({ ...row, handedInAt: row.handedInAt ?? 0 }));
}

/**
 * What the classmates of a learner have handed in of an assignment of hers, without names and in an
 * order that tells nothing; nothing when she is not in the class.
 */
export async function listClassmatesAttempts(
	db: Db,
	{ userId, assignmentId }: { userId: string; assignmentId: string }
): Promise<InAttempt[]> {
	const rows = await inAttempts(db, assignmentId)
		.where('attempt.user_id', '!=', userId)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('enrollment as own')
					.whereRef('own.class_id', '=', 'assignment.class_id')
					.where('own.user_id', '=', userId)
					.where('own.state', '=', 'active')
					.select('own.user_id')
			)
		)
		.orderBy('attempt.id')
		.execute();
	return rows.map((row) => ({ ...row, handedInAt: row.handedInAt ?? 0 }));
}

function inAttempts(db: Db, assignmentId: string) {
	return db
		.selectFrom('assignment')
		.innerJoin('attempt', 'attempt.assignment_id', 'assignment.id')
		.innerJoin('enrollment', (join) =>
			join
				.onRef('enrollment.class_id', '=', 'assignment.class_id')
				.onRef('enrollment.user_id', '=', 'attempt.user_id')
		)
		.where('assignment.id', '=', assignmentId)
		.where('enrollment.state', '=', 'active')
		.where('attempt.handed_in_at', 'is not', null)
		.select([
			'attempt.id',
			'attempt.user_id as userId',
			'attempt.quiz_id as quizId',
			'attempt.number',
			'attempt.handed_in_at as handedInAt'
		]);
}

/** So many ids fit in one statement on every database. */
const BATCH = 500;

/**
 * The marks of some attempts in some exercises. Left out is what was handed in without having been
 * worked on: whoever never saw a round has not left its words alone.
 */
export async function listMarksOf(
	db: Db,
	{ attemptIds, exerciseIds }: { attemptIds: readonly string[]; exerciseIds: readonly string[] }
): Promise<{ attemptId: string; exerciseId: string; marks: Range[] }[]> {
	if (exerciseIds.length === 0) return [];
	const rows = [];
	for (let from = 0; from < attemptIds.length; from += BATCH)
		rows.push(
			...(await db
				.selectFrom('response')
				.where('attempt_id', 'in', attemptIds.slice(from, from + BATCH))
				.where('exercise_id', 'in', exerciseIds)
				.where('handed_in_at', 'is not', null)
				.where('rev', '>', 0)
				.select(['attempt_id as attemptId', 'exercise_id as exerciseId', 'answer'])
				.execute())
		);
	return rows.flatMap(({ answer, ...row }) => {
		const given = parseAnswer(answer);
		return given.kind === 'mark' ? [{ ...row, marks: given.marks }] : [];
	});
}
