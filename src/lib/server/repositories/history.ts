import type { Db } from '../db/schema';
import { parseScore } from '../db/stored-json';

/** A handed-in exercise of a guest. */
export interface HandedInRow {
	topic: string;
	exerciseId: string;
	score: number;
	handedInAt: number;
}

/**
 * All that somebody has handed in, in time order, without the exercises of assignments: when their
 * results may be seen is up to the teacher.
 */
export async function listHandedIn(db: Db, userId: string): Promise<HandedInRow[]> {
	const rows = await db
		.selectFrom('attempt')
		.innerJoin('response', 'response.attempt_id', 'attempt.id')
		.where('attempt.user_id', '=', userId)
		.where('attempt.assignment_id', 'is', null)
		.where('response.handed_in_at', 'is not', null)
		.orderBy('response.handed_in_at')
		.orderBy('response.id')
		.select(['topic', 'exercise_id', 'result', 'response.handed_in_at'])
		.execute();
	return rows.map((row) => ({
		topic: row.topic,
		exerciseId: row.exercise_id,
		score: row.result === null ? 0 : parseScore(row.result),
		handedInAt: row.handed_in_at ?? 0
	}));
}
