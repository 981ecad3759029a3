import { v7 as newId } from 'uuid';
import type { Db } from '../db/schema';
import type { Article } from '../repositories/articles';
import { findLatestAttempt, insertAttempt, type Attempt } from '../repositories/attempts';

interface Start {
	guestId: string;
	article: Article;
	/** Begin anew although there is an attempt; the old one is kept. */
	isFresh: boolean;
	now: number;
}

/** The attempt to work on: the latest one, or a new one with the article's current key. */
export async function startAttempt(db: Db, start: Start): Promise<Attempt> {
	const { guestId, article, isFresh, now } = start;
	return db.transaction().execute(async (tx) => {
		const latest = await findLatestAttempt(tx, guestId, article.id);
		if (latest && !isFresh) return latest;
		const attempt: Attempt = {
			id: newId(),
			guestId,
			articleId: article.id,
			keyVersionId: article.keyVersionId,
			number: (latest?.number ?? 0) + 1,
			startedAt: now
		};
		await insertAttempt(tx, attempt);
		return attempt;
	});
}
