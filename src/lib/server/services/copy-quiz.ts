import { v7 as newId } from 'uuid';
import type { Db } from '../db/schema';
import { insertSavedQuiz, type SavedQuiz } from '../repositories/saved-quizzes';
import { doOnce } from './do-once';

interface Copy {
	teacher: { id: string; schoolId: string };
	quiz: SavedQuiz;
	title: string;
	requestId: string;
	now: number;
}

/** The same exercises as a quiz of one's own; whatever becomes of one, the other stays. Returns its id. */
export async function copyQuiz(
	db: Db,
	{ teacher, quiz, title, requestId, now }: Copy
): Promise<string> {
	const { id: ownerId, schoolId } = teacher;
	return doOnce(db, { requestId, verb: `copy ${quiz.id}`, userId: ownerId, now }, async (tx) => {
		const id = newId();
		const { quizId } = quiz;
		const times = { createdAt: now, updatedAt: now };
		await insertSavedQuiz(tx, { id, schoolId, ownerId, title, quizId, ...times });
		return id;
	});
}
