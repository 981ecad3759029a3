import type { Db } from '../db/schema';

/** An assignment with what its board says about the class. */
export interface BoardAssignment {
	id: string;
	classId: string;
	schoolId: string;
	className: string;
	/** IANA name of the class's time zone. */
	timeZone: string;
	title: string;
	quizId: string;
	opensAt: number | null;
	dueAt: number | null;
	lateRule: 'accept' | 'mark' | 'refuse';
	closedAt: number | null;
	archivedAt: number | null;
}

/** Undefined when there is none or when somebody else teaches the class: both look the same. */
export async function findBoardAssignment(
	db: Db,
	at: { teacherId: string; classId: string; assignmentId: string }
): Promise<BoardAssignment | undefined> {
	return db
		.selectFrom('assignment')
		.innerJoin('class', 'class.id', 'assignment.class_id')
		.innerJoin('class_teacher', 'class_teacher.class_id', 'class.id')
		.where('class_teacher.user_id', '=', at.teacherId)
		.where('class.id', '=', at.classId)
		.where('assignment.id', '=', at.assignmentId)
		.select([
			'assignment.id',
			'class.id as classId',
			'class.school_id as schoolId',
			'class.name as className',
			'class.time_zone as timeZone',
			'assignment.title',
			'assignment.quiz_id as quizId',
			'assignment.opens_at as opensAt',
			'assignment.due_at as dueAt',
			'assignment.late_rule as lateRule',
			'assignment.closed_at as closedAt',
			'class.archived_at as archivedAt'
		])
		.executeTakeFirst();
}

/** A learner that the assignment is for, with the latest attempt. */
export interface BoardRow {
	userId: string;
	name: string;
	attemptId: string | null;
	quizId: string | null;
	startedAt: number | null;
	handedInAt: number | null;
	helpAt: number | null;
	/** Exercises with a saved answer. */
	answered: number;
	/** When an answer last changed. */
	savedAt: number | null;
}

/**
 * Everybody whom an assignment is for, in one query: the whole class, or the chosen groups and
 * learners, each with the latest attempt and a count of its answers. No answer is read.
 */
export async function listBoard(db: Db, assignmentId: string): Promise<BoardRow[]> {
	const rows = await learnersOf(db, assignmentId)
		.innerJoin('user', 'user.id', 'enrollment.user_id')
		.leftJoin('attempt', (join) =>
			join
				.onRef('attempt.user_id', '=', 'user.id')
				.onRef('attempt.assignment_id', '=', 'assignment.id')
				.on(({ not, exists, selectFrom }) =>
					not(
						exists(
							selectFrom('attempt as newer')
								.whereRef('newer.user_id', '=', 'attempt.user_id')
								.whereRef('newer.assignment_id', '=', 'attempt.assignment_id')
								.whereRef('newer.number', '>', 'attempt.number')
								.select('newer.id')
						)
					)
				)
		)
		// A hint alone makes a response without an answer.
		.leftJoin('response', (join) =>
			join.onRef('response.attempt_id', '=', 'attempt.id').on('response.rev', '>', 0)
		)
		.groupBy(['user.id', 'user.name', 'attempt.id'])
		.groupBy(['attempt.quiz_id', 'attempt.started_at', 'attempt.handed_in_at', 'attempt.help_at'])
		.select(({ fn }) => [
			'user.id as userId',
			'user.name',
			'attempt.id as attemptId',
			'attempt.quiz_id as quizId',
			'attempt.started_at as startedAt',
			'attempt.handed_in_at as handedInAt',
			'attempt.help_at as helpAt',
			fn.count('response.id').as('answered'),
			fn.max('response.saved_at').as('savedAt')
		])
		.orderBy('user.id')
		.execute();
	return rows.map((row) => ({ ...row, answered: Number(row.answered) }));
}

/** A short text that is another one whenever the board has changed, whoever's process changed it. */
export async function readBoardMark(db: Db, assignmentId: string): Promise<string> {
	const [work, people] = await Promise.all([
		db
			.selectFrom('attempt')
			.leftJoin('response', 'response.attempt_id', 'attempt.id')
			.where('attempt.assignment_id', '=', assignmentId)
			.select(({ fn }) => [
				fn.max('attempt.id').as('latest'),
				fn.max('attempt.handed_in_at').as('handedInAt'),
				fn.count('attempt.handed_in_at').as('handedIn'),
				fn.max('attempt.help_at').as('helpAt'),
				fn.count('attempt.help_at').as('help'),
				fn.count('attempt.id').as('rows'),
				fn.sum('response.rev').as('saves')
			])
			.executeTakeFirstOrThrow(),
		learnersOf(db, assignmentId)
			.select(({ fn }) => [
				fn.count('enrollment.user_id').as('learners'),
				fn.max('enrollment.joined_at').as('joinedAt'),
				fn.max('assignment.due_at').as('dueAt'),
				fn.max('assignment.closed_at').as('closedAt')
			])
			.executeTakeFirstOrThrow()
	]);
	return JSON.stringify([Object.values(work), Object.values(people)], (_, value) =>
		typeof value === 'bigint' ? Number(value) : value
	);
}

/** The teacher came by: nobody waits under this assignment's name any more. */
export async function clearHelp(
	db: Db,
	{ assignmentId, userId }: { assignmentId: string; userId: string }
): Promise<void> {
	await db
		.updateTable('attempt')
		.set({ help_at: null })
		.where('assignment_id', '=', assignmentId)
		.where('user_id', '=', userId)
		.execute();
}

/** The active learners of the class that the assignment is for: all, or chosen ones and groups. */
function learnersOf(db: Db, assignmentId: string) {
	return db
		.selectFrom('assignment')
		.innerJoin('enrollment', 'enrollment.class_id', 'assignment.class_id')
		.where('assignment.id', '=', assignmentId)
		.where('enrollment.state', '=', 'active')
		.where(({ or, eb, exists, selectFrom }) =>
			or([
				eb('assignment.is_for_all', '=', 1),
				exists(
					selectFrom('assignment_target')
						.leftJoin('group_member', 'group_member.group_id', 'assignment_target.group_id')
						.whereRef('assignment_target.assignment_id', '=', 'assignment.id')
						.where((target) =>
							target.or([
								target('assignment_target.user_id', '=', target.ref('enrollment.user_id')),
								target('group_member.user_id', '=', target.ref('enrollment.user_id'))
							])
						)
						.select('assignment_target.id')
				)
			])
		);
}
