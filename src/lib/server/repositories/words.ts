import type { SelectQueryBuilder } from 'kysely';
import type { Database, Db } from '../db/schema';
import { listComments } from './comments';
import { listNotes, type LearnerNote } from './learner-notes';
import { listSetScores } from './set-scores';

/** Delete everything that was said about some answers: set scores, comments and notes. */
export async function deleteWords(
	db: Db,
	responses: SelectQueryBuilder<Database, 'response', { id: string }>
): Promise<void> {
	for (const table of ['score_override', 'teacher_comment', 'learner_note'] as const)
		await db.deleteFrom(table).where('response_id', 'in', responses).execute();
}

/** What was said about one answer, without who said it. */
export interface WordData {
	setScores: { score: number | null; reason: string; at: number }[];
	comment: { text: string; at: number } | null;
	note: LearnerNote | null;
}

/** So many ids fit in one statement on every database. */
const BATCH = 500;

/** What was said about some answers, for copies of the data; answers without a word are left out. */
export async function listWordsOf(
	db: Db,
	responseIds: readonly string[]
): Promise<Map<string, WordData>> {
	const said = new Map<string, WordData>();
	const about = (id: string): WordData => {
		const one = said.get(id) ?? { setScores: [], comment: null, note: null };
		said.set(id, one);
		return one;
	};
	for (let from = 0; from < responseIds.length; from += BATCH) {
		const ids = responseIds.slice(from, from + BATCH);
		for (const { responseId, score, reason, at } of await listSetScores(db, ids))
			about(responseId).setScores.push({ score, reason, at });
		for (const { responseId, text, at } of await listComments(db, ids))
			about(responseId).comment = { text, at };
		for (const { responseId, ...note } of await listNotes(db, ids)) about(responseId).note = note;
	}
	return said;
}
