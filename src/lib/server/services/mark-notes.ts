import type { CreditLevel } from '$lib/domain/classes/credit-level';
import { ok, refuse, type Result } from '$lib/domain/result';
import { quoteOf } from '$lib/domain/text/sentence-of';
import type { App } from '../app';
import type { Db } from '../db/schema';
import { listComments, putComment } from '../repositories/comments';
import {
	countWaitingNotes,
	hasTaughtNote,
	listWaitingNotes,
	updateLevel,
	type Place,
	type WaitingNote
} from '../repositories/note-queue';
import { findResponse } from '../repositories/responses';

interface Of {
	teacherId: string;
	classId: string;
}

/** The first note that waits after a place in the queue, with what is needed to judge it. */
export async function readNoteQueue(
	app: Pick<App, 'db' | 'quizzes'>,
	of: Of & { after: Place | null }
) {
	const [note] = await listWaitingNotes(app.db, { ...of, limit: 1 });
	const waiting = await countWaitingNotes(app.db, of);
	return { waiting, note: note ? await readNote(app, note) : null };
}

async function readNote({ db, quizzes }: Pick<App, 'db' | 'quizzes'>, note: WaitingNote) {
	const quiz = await quizzes.read(note.quizId);
	const item = quiz.find(({ id }) => id === note.exerciseId);
	const response = await findResponse(db, note.attemptId, note.exerciseId);
	const [comment] = await listComments(db, [note.responseId]);
	const marks = response?.answer.kind === 'mark' ? response.answer.marks : [];
	const isInverse = item?.exercise.kind === 'mark' && item.exercise.find === 'no-claim';
	return {
		...note,
		round: { name: item?.exercise.id ?? note.exerciseId, isInverse },
		/** The words that the learner marked. */
		quotes: item ? marks.map((mark) => quoteOf(item.material.document, mark)) : [],
		comment: comment?.text ?? ''
	};
}

interface Judged extends Of {
	responseId: string;
	level: CreditLevel;
	comment: string;
	now: number;
}

/** Say how far a note explains, with the comment on its exercise. Doing it twice changes nothing. */
export async function markNote(
	db: Db,
	{ responseId, level, comment, now, ...of }: Judged
): Promise<Result<null, 'missing'>> {
	return db.transaction().execute(async (tx) => {
		if (!(await hasTaughtNote(tx, { ...of, responseId }))) return refuse('missing');
		await updateLevel(tx, { responseId, level, byUser: of.teacherId, at: now });
		await putComment(tx, { responseId, text: comment, byUser: of.teacherId, at: now });
		return ok(null);
	});
}
