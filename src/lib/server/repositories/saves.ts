import type { Db } from '../db/schema';
import { oneResponse, toResponse, type Response } from './responses';

/** A response, and the revision that a save led to; null when this save has not arrived before. */
export async function findResponseToSave(
	db: Db,
	attemptId: string,
	exerciseId: string,
	saveId: string
): Promise<(Response & { savedRev: number | null }) | undefined> {
	const row = await oneResponse(db, attemptId, exerciseId)
		.select((eb) =>
			eb
				.selectFrom('response_save')
				.whereRef('response_id', '=', 'response.id')
				.where('response_save.save_id', '=', saveId)
				.select('response_save.rev')
				.as('saved_rev')
		)
		.executeTakeFirst();
	return row && { ...toResponse(row), savedRev: row.saved_rev };
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
