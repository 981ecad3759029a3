import type { ExpressionBuilder } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Database, Db } from '../db/schema';

/** Whom an assignment is for, when it is not for all. */
export interface Targets {
	groups: string[];
	learners: string[];
}

export async function listTargets(db: Db, assignmentId: string): Promise<Targets> {
	const rows = await db
		.selectFrom('assignment_target')
		.where('assignment_id', '=', assignmentId)
		.orderBy('id')
		.select(['group_id', 'user_id'])
		.execute();
	return {
		groups: rows.flatMap(({ group_id }) => group_id ?? []),
		learners: rows.flatMap(({ user_id }) => user_id ?? [])
	};
}

/** Whoever was named before is named no longer, unless named again. */
export async function replaceTargets(
	db: Db,
	assignmentId: string,
	{ groups, learners }: Targets
): Promise<void> {
	await db.deleteFrom('assignment_target').where('assignment_id', '=', assignmentId).execute();
	const rows = [
		...groups.map((group) => ({ group_id: group, user_id: null })),
		...learners.map((learner) => ({ group_id: null, user_id: learner }))
	].map((target) => ({ id: newId(), assignment_id: assignmentId, ...target }));
	if (rows.length > 0) await db.insertInto('assignment_target').values(rows).execute();
}

/**
 * Whether the assignment of a row is for the learner of its enrollment: worked out when it is
 * asked, so that whoever comes late, or into a group, has what was given before.
 */
export function isForLearner(eb: ExpressionBuilder<Database, 'assignment' | 'enrollment'>) {
	const target = eb
		.selectFrom('assignment_target')
		.leftJoin('group_member', 'group_member.group_id', 'assignment_target.group_id')
		.whereRef('assignment_target.assignment_id', '=', 'assignment.id')
		.where((of) =>
			of.or([
				of('assignment_target.user_id', '=', of.ref('enrollment.user_id')),
				of('group_member.user_id', '=', of.ref('enrollment.user_id'))
			])
		)
		.select('assignment_target.id');
	return eb.or([eb('assignment.is_for_all', '=', 1), eb.exists(target)]);
}
