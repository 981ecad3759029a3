import type { Db } from '../db/schema';

/** An assignment, and how many of some learners have handed something in of it. */
export interface HandedIn {
	id: string;
	title: string;
	learners: number;
}

/**
 * The assignments to all of a class that somebody has begun to hand in and that are still open, from the
 * first on, each with how many of these learners did any of it.
 */
export async function countHandedIn(
	db: Db,
	{ classId, userIds }: { classId: string; userIds: readonly string[] }
): Promise<HandedIn[]> {
	if (userIds.length === 0) return [];
	const rows = await db
		.selectFrom('assignment')
		.leftJoin('evidence', (join) =>
			join
				.onRef('evidence.assignment_id', '=', 'assignment.id')
				.on('evidence.user_id', 'in', userIds)
		)
		.where('assignment.class_id', '=', classId)
		.where('assignment.is_for_all', '=', 1)
		.where('assignment.closed_at', 'is', null)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('evidence as any_evidence')
					.whereRef('any_evidence.assignment_id', '=', 'assignment.id')
					.select('any_evidence.response_id')
			)
		)
		.groupBy(['assignment.id', 'assignment.title', 'assignment.created_at'])
		.orderBy('assignment.created_at')
		.orderBy('assignment.id')
		.select(['assignment.id', 'assignment.title'])
		.select(({ fn }) => fn.count('evidence.user_id').distinct().as('learners'))
		.execute();
	return rows.map((row) => ({ ...row, learners: Number(row.learners) }));
}
