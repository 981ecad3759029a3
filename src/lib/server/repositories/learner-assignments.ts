import type { AssignmentRules } from '$lib/domain/classes/assignment';
import type { Support } from '$lib/domain/classes/class-settings';
import type { Db } from '../db/schema';
import { parseSupport } from '../db/stored-json';
import { isForLearner } from './assignment-targets';

/** An assignment as the learner meets it whom it is for. */
export interface LearnerAssignment extends AssignmentRules {
	id: string;
	title: string;
	quizId: string;
	createdAt: number;
	closedAt: number | null;
	classId: string;
	className: string;
	/** IANA name of the class's time zone. */
	timeZone: string;
	archivedAt: number | null;
	support: Support;
	/** False: it was theirs, they have begun, and it is for others now. */
	isTheirs: boolean;
}

/** What a learner is given in all classes that go on, whenever the learner came. */
export async function listLearnerAssignments(db: Db, userId: string): Promise<LearnerAssignment[]> {
	const rows = await assignments(db, userId)
		.where('class.archived_at', 'is', null)
		.where((eb) => isForLearner(eb))
		.orderBy('assignment.created_at')
		.orderBy('assignment.id')
		.execute();
	return rows.map(toAssignment);
}

/**
 * An assignment of a learner: one that is for them, or that they have begun. Undefined for all
 * others, and for those of classes that the learner is not in.
 */
export async function findLearnerAssignment(
	db: Db,
	userId: string,
	id: string
): Promise<LearnerAssignment | undefined> {
	const row = await assignments(db, userId)
		.where('assignment.id', '=', id)
		.where((eb) =>
			eb.or([
				isForLearner(eb),
				eb.exists(
					eb
						.selectFrom('attempt')
						.whereRef('attempt.assignment_id', '=', 'assignment.id')
						.where('attempt.user_id', '=', userId)
						.select('attempt.id')
				)
			])
		)
		.executeTakeFirst();
	return row && toAssignment(row);
}

function assignments(db: Db, userId: string) {
	return db
		.selectFrom('assignment')
		.innerJoin('class', 'class.id', 'assignment.class_id')
		.innerJoin('enrollment', 'enrollment.class_id', 'class.id')
		.where('enrollment.user_id', '=', userId)
		.where('enrollment.state', '=', 'active')
		.select([
			'assignment.id',
			'assignment.title',
			'assignment.quiz_id',
			'assignment.opens_at',
			'assignment.due_at',
			'assignment.late_rule',
			'assignment.attempts_allowed',
			'assignment.keep',
			'assignment.feedback',
			'assignment.is_shuffled',
			'assignment.asks_sure',
			'assignment.created_at',
			'assignment.closed_at',
			'class.id as class_id',
			'class.name as class_name',
			'class.time_zone',
			'class.archived_at',
			'enrollment.support'
		])
		.select((eb) => eb.case().when(isForLearner(eb)).then(1).else(0).end().as('is_theirs'));
}

type Row = Awaited<ReturnType<ReturnType<typeof assignments>['execute']>>[number];

function toAssignment(row: Row): LearnerAssignment {
	return {
		...{ id: row.id, title: row.title, quizId: row.quiz_id, createdAt: row.created_at },
		...{ opensAt: row.opens_at, dueAt: row.due_at, lateRule: row.late_rule },
		...{ attemptsAllowed: row.attempts_allowed, keep: row.keep, feedback: row.feedback },
		...{ isShuffled: row.is_shuffled === 1, asksSure: row.asks_sure === 1 },
		closedAt: row.closed_at,
		...{ classId: row.class_id, className: row.class_name, timeZone: row.time_zone },
		...{ archivedAt: row.archived_at, support: parseSupport(row.support) },
		isTheirs: Number(row.is_theirs) === 1
	};
}
