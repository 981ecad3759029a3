import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';
import { oneResponse, toResponse, type Response } from './responses';

/** A response, and the revision that a save led to; null when this save has not arrived before. */
export async function findResponseToSave(
	db: Db,
	attemptId: string,
	exerciseId: string,
	saveId: string
): Promise<(Response & { savedRev: number | null }) | undefined> {
	const [row] = await responseToSave(db, { attemptId, exerciseId, saveId });
	return row && { ...toResponse(row), savedRev: row.saved_rev };
}

const responseToSave = builtOnce(
	(db, to: { attemptId: string; exerciseId: string; saveId: string }) =>
		oneResponse(db, to.attemptId, to.exerciseId).select((eb) =>
			eb
				.selectFrom('response_save')
				.whereRef('response_id', '=', 'response.id')
				.where('response_save.save_id', '=', to.saveId)
				.select('response_save.rev')
				.as('saved_rev')
		)
);

interface Save {
	responseId: string;
	saveId: string;
	rev: number;
}

export async function insertSave(db: Db, save: Save): Promise<void> {
	await newSave(db, save);
}

const newSave = builtOnce((db, { responseId, saveId, rev }: Save) =>
	db.insertInto('response_save').values({ response_id: responseId, save_id: saveId, rev })
);

/** Once handed in, no save can be repeated any more. */
export async function deleteSaves(db: Db, responseId: string): Promise<void> {
	await db.deleteFrom('response_save').where('response_id', '=', responseId).execute();
}
