import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteDesk } from '../repositories/desks';
import { listPublishedKeys } from '../repositories/key-versions';
import { deleteArticle, retireArticle, type OwnArticle } from '../repositories/own-articles';

/**
 * Take an article away. One that was never published is gone; of a published one the texts and keys
 * stay, unlisted, because quizzes and answers point at them.
 */
export async function removeArticle(
	db: Db,
	{ article, actorId, now }: { article: OwnArticle; actorId: string; now: number }
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await deleteDesk(tx, article.id);
		// Somebody may have published it since it was read.
		const keys = await listPublishedKeys(tx, article.id);
		if (keys.length === 0) await deleteArticle(tx, article.id);
		else await retireArticle(tx, article.id);
		const { schoolId, id: subjectId } = article;
		await insertAuditEvent(tx, {
			...{ schoolId, actorId, subjectId, action: 'article-deleted', at: now }
		});
	});
}
