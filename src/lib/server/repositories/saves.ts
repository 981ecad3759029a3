import type { Db } from '../db/schema';

/** The revision that a save led to, when this save has arrived before. */
export async function findSavedRev(
	db: Db,
	responseId: string,
	saveId: string
): Promise<number | undefined> {
	const row = await db
		.selectFrom('response_save')
		.where('response_id', '=', responseId)
		.where('save_id', '=', saveId)
		.select('rev')
		.executeTakeFirst();
	return row?.rev;
}

export async function insertSave(
	db: Db,
	save: { responseId: string; saveId: string; rev: number }
): Promise<void> {
	await db
		.insertInto('response_save')
		.values({ response_id: save.responseId, save_id: save.saveId, rev: save.rev })
		.execute();
}

/** Once handed in, no save can be repeated any more. */
export async function deleteSaves(db: Db, responseId: string): Promise<void> {
	await db.deleteFrom('response_save').where('response_id', '=', responseId).execute();
}
