import { v7 as newId } from 'uuid';
import type { ExpressionBuilder } from 'kysely';
import type { SetScore } from '$lib/domain/classes/set-score';
import type { Database, Db } from '../db/schema';

/**
 * For a row of `response`: the score that a teacher set for it, 0 to 1, or null. What was set
 * before the answer was handed in (again) was about another answer and does not count.
 */
export function latestSetScore(eb: ExpressionBuilder<Database, 'response'>) {
	return eb
		.selectFrom('score_override')
		.whereRef('score_override.response_id', '=', 'response.id')
		.whereRef('score_override.at', '>=', 'response.handed_in_at')
		.orderBy('score_override.at', 'desc')
		.orderBy('score_override.id', 'desc')
		.limit(1)
		.select('score_override.score');
}

/** The same as a column. */
export const setScore = (eb: ExpressionBuilder<Database, 'response'>) =>
	latestSetScore(eb).as('set_score');

export interface NewSetScore extends Omit<SetScore, 'by'> {
	responseId: string;
	byUser: string;
}

/** Rows are added, never changed: the last one counts. */
export async function insertSetScore(db: Db, one: NewSetScore): Promise<void> {
	await db
		.insertInto('score_override')
		.values({
			...{ id: newId(), response_id: one.responseId, score: one.score, reason: one.reason },
			...{ by_user: one.byUser, at: one.at }
		})
		.execute();
}

/** What was set for some answers, and taken back, the earliest first. */
export async function listSetScores(
	db: Db,
	responseIds: readonly string[]
): Promise<(SetScore & { responseId: string })[]> {
	if (responseIds.length === 0) return [];
	return db
		.selectFrom('score_override')
		.leftJoin('user', 'user.id', 'score_override.by_user')
		.where('response_id', 'in', responseIds)
		.orderBy('score_override.at')
		.orderBy('score_override.id')
		.select(['response_id as responseId', 'score', 'reason', 'user.name as by', 'at'])
		.execute();
}
