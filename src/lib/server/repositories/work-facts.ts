import type { Db } from '../db/schema';

/** What is known of an attempt besides its answers. */
export interface WorkFacts {
	userId: string;
	assignmentId: string | null;
	classId: string | null;
	startedAt: number;
	/** When its exercises were handed in, ms UTC. */
	handIns: number[];
}

/** Throws when there is no such attempt. */
export async function readWorkFacts(db: Db, attemptId: string): Promise<WorkFacts> {
	const attempt = await db
		.selectFrom('attempt')
		.leftJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.where('attempt.id', '=', attemptId)
		.select([
			'attempt.user_id as userId',
			'attempt.assignment_id as assignmentId',
			'attempt.started_at as startedAt',
			'assignment.class_id as classId'
		])
		.executeTakeFirstOrThrow();
	const handedIn = await db
		.selectFrom('response')
		.where('attempt_id', '=', attemptId)
		.where('handed_in_at', 'is not', null)
		.select('handed_in_at as at')
		.execute();
	return { ...attempt, handIns: handedIn.flatMap(({ at }) => at ?? []) };
}

/** The next people who have worked on anything, after an id, in the order of ids. */
export async function listPeopleAtWork(db: Db, after: string, count: number): Promise<string[]> {
	const rows = await db
		.selectFrom('attempt')
		.where('user_id', '>', after)
		.orderBy('user_id')
		.select('user_id as id')
		.distinct()
		.limit(count)
		.execute();
	return rows.map(({ id }) => id);
}

/** The attempts of a person, with the quiz of each. */
export async function listAttemptQuizzes(
	db: Db,
	userId: string
): Promise<{ id: string; quizId: string }[]> {
	return db
		.selectFrom('attempt')
		.where('user_id', '=', userId)
		.orderBy('id')
		.select(['id', 'quiz_id as quizId'])
		.execute();
}

/** Whether answers were handed in while nothing was kept yet of what they tell. */
export async function lacksEvidence(db: Db): Promise<boolean> {
	const kept = await db.selectFrom('evidence').select('response_id').limit(1).executeTakeFirst();
	if (kept) return false;
	const handedIn = db.selectFrom('response').where('handed_in_at', 'is not', null);
	return (await handedIn.select('id').limit(1).executeTakeFirst()) !== undefined;
}
