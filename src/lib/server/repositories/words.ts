import type { SelectQueryBuilder } from 'kysely';
import type { Database, Db } from '../db/schema';
import { listChallengesTo, type Challenge } from './challenges';
import { listComments } from './comments';
import { listRescored, type RescoredAnswer } from './key-changes';
import { listNotes, type LearnerNote } from './learner-notes';
import { listSetScores } from './set-scores';

const OF_AN_ANSWER = [
	'score_override',
	'teacher_comment',
	'learner_note',
	'challenge',
	'score_change'
] as const;

/** Delete everything that was said about some answers: set scores, comments, notes, challenges. */
export async function deleteWords(
	db: Db,
	responses: SelectQueryBuilder<Database, 'response', { id: string }>
): Promise<void> {
	for (const table of OF_AN_ANSWER)
		await db.deleteFrom(table).where('response_id', 'in', responses).execute();
}

/** What was said about one answer, without who said it. */
export interface WordData {
	setScores: { score: number | null; reason: string; at: number }[];
	comment: { text: string; at: number } | null;
	note: LearnerNote | null;
	challenges: Omit<Challenge, 'id' | 'responseId' | 'changeId'>[];
	rescored: RescoredAnswer[];
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
		const one = said.get(id) ?? {
			...{ setScores: [], comment: null, note: null },
			...{ challenges: [], rescored: [] }
		};
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
		for (const { responseId, id: _, changeId: _by, ...one } of await listChallengesTo(db, ids))
			about(responseId).challenges.push(one);
		for (const { responseId, ...one } of await listRescored(db, ids))
			about(responseId).rescored.push(one);
	}
	return said;
}
