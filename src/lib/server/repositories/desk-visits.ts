import type { Db } from '../db/schema';

/** Somebody has the desk open now. */
export async function noteVisit(
	db: Db,
	{ articleId, userId, now }: { articleId: string; userId: string; now: number }
): Promise<void> {
	await db
		.insertInto('desk_visit')
		.values({ article_id: articleId, user_id: userId, seen_at: now })
		.onConflict((conflict) =>
			conflict.columns(['article_id', 'user_id']).doUpdateSet({ seen_at: now })
		)
		.execute();
}

/** The names of the others who had it open since then. */
export async function listOthersHere(
	db: Db,
	{ articleId, userId, since }: { articleId: string; userId: string; since: number }
): Promise<string[]> {
	const rows = await db
		.selectFrom('desk_visit')
		.innerJoin('user', 'user.id', 'desk_visit.user_id')
		.where('article_id', '=', articleId)
		.where('user_id', '!=', userId)
		.where('seen_at', '>=', since)
		.orderBy('user.name')
		.select('user.name')
		.execute();
	return rows.map(({ name }) => name);
}
