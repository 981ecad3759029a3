import type { Db } from '../db/schema';

/** What somebody is called; empty for guests and for nobody. */
export async function findUserName(db: Db, userId: string): Promise<string> {
	const row = await db
		.selectFrom('user')
		.where('id', '=', userId)
		.select('name')
		.executeTakeFirst();
	return row?.name ?? '';
}
