import type { Db } from '../db/schema';

/** One run through the exercises of an article, with the key it began with. */
export interface Attempt {
	id: string;
	guestId: string;
	articleId: string;
	keyVersionId: string;
	/** Counted from 1, per guest and article. */
	number: number;
	startedAt: number;
}

export async function insertAttempt(db: Db, attempt: Attempt): Promise<void> {
	await db
		.insertInto('attempt')
		.values({
			id: attempt.id,
			guest_id: attempt.guestId,
			article_id: attempt.articleId,
			key_version_id: attempt.keyVersionId,
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
	articleId: string
): Promise<Attempt | undefined> {
	return attempts(db, guestId)
		.where('article_id', '=', articleId)
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
			'article_id as articleId',
			'key_version_id as keyVersionId',
			'number',
			'started_at as startedAt'
		]);
}
