import type { CreditLevel } from '$lib/domain/classes/credit-level';
import type { Db } from '../db/schema';

/** Why a learner marked what she marked, in her own words. */
export interface LearnerNote {
	text: string;
	at: number;
	/** Null until a teacher has read it. */
	level: CreditLevel | null;
}

/** The notes on some answers. */
export async function listNotes(
	db: Db,
	responseIds: readonly string[]
): Promise<(LearnerNote & { responseId: string })[]> {
	if (responseIds.length === 0) return [];
	return db
		.selectFrom('learner_note')
		.where('response_id', 'in', responseIds)
		.select(['response_id as responseId', 'text', 'at', 'level'])
		.execute();
}

/** Write, replace or (with no words) delete a note; one that a teacher has read stays as it is. */
export async function putNote(
	db: Db,
	note: { responseId: string; assignmentId: string; text: string; at: number }
): Promise<void> {
	const { responseId, assignmentId, text, at } = note;
	if (text === '') {
		await db
			.deleteFrom('learner_note')
			.where('response_id', '=', responseId)
			.where('level', 'is', null)
			.execute();
		return;
	}
	await db
		.insertInto('learner_note')
		.values({ response_id: responseId, assignment_id: assignmentId, text, at })
		.onConflict((on) =>
			on.column('response_id').doUpdateSet({ text, at }).where('learner_note.level', 'is', null)
		)
		.execute();
}
