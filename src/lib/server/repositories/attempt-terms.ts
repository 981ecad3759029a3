import type { AssignmentRules } from '$lib/domain/classes/assignment';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';

/** The terms that an attempt at an assignment is under. */
export interface AttemptTerms extends Pick<
	AssignmentRules,
	'opensAt' | 'dueAt' | 'lateRule' | 'keep' | 'feedback' | 'isShuffled' | 'asksSure'
> {
	assignmentId: string;
	title: string;
	timeZone: string;
	closedAt: number | null;
	/** When the class was put away. */
	archivedAt: number | null;
}

interface AssignedTo {
	assignmentId: string;
	userId: string;
}

/** Null when the learner is no longer in the class: what was done is kept, and nothing is added. */
export async function findTerms(db: Db, of: AssignedTo): Promise<AttemptTerms | null> {
	const [row] = await termsOf(db, of);
	if (!row) return null;
	const { is_shuffled, asks_sure, ...terms } = row;
	return { ...terms, isShuffled: is_shuffled === 1, asksSure: asks_sure === 1 };
}

const termsOf = builtOnce((db, { assignmentId, userId }: AssignedTo) =>
	db
		.selectFrom('assignment')
		.innerJoin('class', 'class.id', 'assignment.class_id')
		.innerJoin('enrollment', 'enrollment.class_id', 'class.id')
		.where('assignment.id', '=', assignmentId)
		.where('enrollment.user_id', '=', userId)
		.where('enrollment.state', '=', 'active')
		.select([
			'assignment.id as assignmentId',
			'assignment.title',
			'assignment.opens_at as opensAt',
			'assignment.due_at as dueAt',
			'assignment.late_rule as lateRule',
			'assignment.keep',
			'assignment.feedback',
			'assignment.is_shuffled',
			'assignment.asks_sure',
			'assignment.closed_at as closedAt',
			'class.time_zone as timeZone',
			'class.archived_at as archivedAt'
		])
);
