import type { Db } from '../db/schema';

/** One run through a quiz, which stays as it was when the attempt began. */
export interface Attempt {
	id: string;
	guestId: string;
	quizId: string;
	/** What is practiced: "article:<id>", "spot:loaded", "compare:<id>", "mixed". */
	topic: string;
	/** Counted from 1, per guest and topic. */
	number: number;
	startedAt: number;
}

export async function insertAttempt(db: Db, attempt: Attempt): Promise<void> {
	await db
		.insertInto('attempt')
		.values({
			id: attempt.id,
			guest_id: attempt.guestId,
			quiz_id: attempt.quizId,
			topic: attempt.topic,
			number: attempt.number,
			started_at: attempt.startedAt
		})
		.execute();
}

/** Undefined when there is none or when it is someone else's: both look the same. */
export async function findOwnedAttempt(
	db: Db,
	guestId: string,
	attemptId: string
): Promise<Attempt | undefined> {
	return attempts(db, guestId).where('id', '=', attemptId).executeTakeFirst();
}

/** The attempt that "continue" leads to. */
export async function findLatestAttempt(
	db: Db,
	guestId: string,
	topic: string
): Promise<Attempt | undefined> {
	return attempts(db, guestId)
		.where('topic', '=', topic)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
}

function attempts(db: Db, guestId: string) {
	return db
		.selectFrom('attempt')
		.where('guest_id', '=', guestId)
		.select([
			'id',
			'guest_id as guestId',
			'quiz_id as quizId',
			'topic',
			'number',
			'started_at as startedAt'
		]);
}
