import type { AssignmentRules } from '$lib/domain/classes/assignment';
import type { Db } from '../db/schema';
import { isForLearner } from './assignment-targets';

/** An assignment as the list of its class shows it. */
export interface CountedAssignment extends Pick<AssignmentRules, 'opensAt' | 'dueAt' | 'lateRule'> {
	id: string;
	title: string;
	closedAt: number | null;
	/** Whom it is for, who has begun, and who has handed in. */
	learners: number;
	begun: number;
	handedIn: number;
}

/** The assignments of a class, the newest first, counted in one query without reading an answer. */
export async function listCountedAssignments(
	db: Db,
	classId: string
): Promise<CountedAssignment[]> {
	const work = db
		.selectFrom('attempt')
		.where('assignment_id', 'is not', null)
		.groupBy(['assignment_id', 'user_id'])
		.select(({ fn }) => ['assignment_id', 'user_id', fn.max('handed_in_at').as('handed_in_at')])
		.as('work');
	const rows = await db
		.selectFrom('assignment')
		.leftJoin('enrollment', (join) =>
			join
				.onRef('enrollment.class_id', '=', 'assignment.class_id')
				.on('enrollment.state', '=', 'active')
				.on((eb) => isForLearner(eb))
		)
		.leftJoin(work, (join) =>
			join
				.onRef('work.assignment_id', '=', 'assignment.id')
				.onRef('work.user_id', '=', 'enrollment.user_id')
		)
		.where('assignment.class_id', '=', classId)
		.groupBy(['assignment.id', 'title', 'opens_at', 'due_at', 'late_rule', 'closed_at'])
		.groupBy('assignment.created_at')
		.orderBy('assignment.created_at', 'desc')
		.orderBy('assignment.id', 'desc')
		.select(({ fn }) => [
			'assignment.id',
			'assignment.title',
			'assignment.opens_at as opensAt',
			'assignment.due_at as dueAt',
			'assignment.late_rule as lateRule',
			'assignment.closed_at as closedAt',
			fn.count('enrollment.user_id').as('learners'),
			fn.count('work.user_id').as('begun'),
			fn.count('work.handed_in_at').as('handedIn')
		])
		.execute();
	return rows.map((row) => ({
		...row,
		learners: Number(row.learners),
		begun: Number(row.begun),
		handedIn: Number(row.handedIn)
	}));
}
