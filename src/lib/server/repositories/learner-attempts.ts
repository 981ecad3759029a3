import type { Db } from '../db/schema';

/** Work that a learner has handed in. */
export interface LearnerAttempt {
	id: string;
	assignmentId: string;
	title: string;
	number: number;
}

/** What a learner has handed in of the assignments of a class, the latest first. */
export async function listLearnerAttempts(
	db: Db,
	{ classId, userId }: { classId: string; userId: string }
): Promise<LearnerAttempt[]> {
	return db
		.selectFrom('attempt')
		.innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.where('attempt.user_id', '=', userId)
		.where('assignment.class_id', '=', classId)
		.where('attempt.handed_in_at', 'is not', null)
		.orderBy('attempt.handed_in_at', 'desc')
		.orderBy('attempt.id')
		.select(['attempt.id', 'attempt.number'])
		.select(['assignment.id as assignmentId', 'assignment.title'])
		.execute();
}
