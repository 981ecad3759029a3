import type { Db } from '../db/schema';

interface Request {
	/** Made with the page that sends it. */
	id: string;
	userId: string;
}

/** What an earlier request with this id came to. */
export async function findOutcome(db: Db, { id, userId }: Request): Promise<string | undefined> {
	const row = await db
		.selectFrom('request_log')
		.where('id', '=', id)
		.where('user_id', '=', userId)
		.select('outcome')
		.executeTakeFirst();
	return row?.outcome;
}

export async function insertOutcome(
	db: Db,
	{ id, userId, outcome, at }: Request & { outcome: string; at: number }
): Promise<void> {
	await db.insertInto('request_log').values({ id, user_id: userId, outcome, at }).execute();
}

/** Write an outcome down, unless there is one that is newer, or another; says whether it was written. */
export async function claimOutcome(
	db: Db,
	{
		id,
		userId,
		outcome,
		at,
		staleBefore
	}: Request & { outcome: string; at: number; staleBefore: number }
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('request_log')
		.values({ id, user_id: userId, outcome, at })
		.onConflict((conflict) =>
			conflict
				.columns(['id', 'user_id'])
				.doUpdateSet({ at })
				.where('request_log.outcome', '=', outcome)
				.where('request_log.at', '<', staleBefore)
		)
		.executeTakeFirstOrThrow();
	return Number(numInsertedOrUpdatedRows) === 1;
}

export async function updateOutcome(
	db: Db,
	{ id, userId, outcome }: Request & { outcome: string }
): Promise<void> {
	await db
		.updateTable('request_log')
		.set({ outcome })
		.where('id', '=', id)
		.where('user_id', '=', userId)
		.execute();
}

export async function deleteOutcomesBefore(db: Db, at: number): Promise<void> {
	await db.deleteFrom('request_log').where('at', '<', at).execute();
}
