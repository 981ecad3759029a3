import { standingScore, type SetScore } from '$lib/domain/classes/set-score';
import type { Db } from '../db/schema';
import { listComments, type Comment } from '../repositories/comments';
import { listNotes, type LearnerNote } from '../repositories/learner-notes';
import type { Response } from '../repositories/responses';
import { listSetScores } from '../repositories/set-scores';

/** What people said about an answer: teachers by score and comment, the learner by a note. */
export interface AnswerWords {
	/** Every score that was set or taken back, the earliest first. */
	history: SetScore[];
	/** The one that counts; null where the computed score does. */
	standing: SetScore | null;
	comment: Comment | null;
	note: LearnerNote | null;
}

/** What was said about one answer. */
export async function readWords(
	db: Db,
	{ id, handedInAt }: Pick<Response, 'id' | 'handedInAt'>
): Promise<AnswerWords> {
	const [history, [comment], [note]] = await Promise.all([
		listSetScores(db, [id]),
		listComments(db, [id]),
		listNotes(db, [id])
	]);
	const standing = standingScore(history, handedInAt);
	return { history, standing, comment: comment ?? null, note: note ?? null };
}
