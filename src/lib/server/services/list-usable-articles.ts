import type { Db } from '../db/schema';
import { listArticles, type Article } from '../repositories/articles';
import { listPublishedArticles, type Editor } from '../repositories/own-articles';

/** What a teacher can make quizzes of: the library, own articles, and what colleagues share. */
export async function listUsableArticles(db: Db, editor: Editor): Promise<Article[]> {
	return [...(await listPublishedArticles(db, editor)), ...(await listArticles(db))];
}
