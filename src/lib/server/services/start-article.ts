import type { Db } from '../db/schema';
import type { Article } from '../repositories/articles';
import type { Attempt } from '../repositories/attempts';
import { startAttempt } from './start-attempt';

/** The topic of attempts on an article. */
export const articleTopic = (articleId: string) => `article:${articleId}`;

interface Start {
	userId: string;
	article: Article;
	/** Begin anew although there is an attempt; the old one is kept. */
	isFresh: boolean;
	now: number;
}

/** The attempt on an article to work on: the latest one, or a new one with its current key. */
export async function startArticle(db: Db, start: Start): Promise<Attempt> {
	const { userId, article, isFresh, now } = start;
	const { id, keyVersionId } = article;
	return startAttempt(db, {
		...{ userId, now, topic: articleTopic(id) },
		parts: () => [{ type: 'article', keyVersionId }],
		isFresh: () => isFresh
	});
}
