import type { App } from '../app';
import { findOwnedAttempt, type Attempt } from '../repositories/attempts';
import { findResponse } from '../repositories/responses';
import { waitsFor, type QuizExercise } from './read-quiz';

/** An exercise of an attempt that the guest owns, with all that is needed to work on it. */
export interface OpenExercise extends QuizExercise {
	attempt: Attempt;
	/** All exercises of the attempt, in order. */
	quiz: readonly QuizExercise[];
	/** Whether another round has to be handed in first. */
	isLocked: boolean;
}

interface Address {
	userId: string | null;
	attemptId: string;
	exerciseId: string;
}

/** Undefined when the attempt or the exercise does not exist, or is not the guest's. */
export async function openExercise(
	{ db, quizzes }: Pick<App, 'db' | 'quizzes'>,
	{ userId, attemptId, exerciseId }: Address
): Promise<OpenExercise | undefined> {
	const attempt = userId ? await findOwnedAttempt(db, userId, attemptId) : undefined;
	if (!attempt) return undefined;
	const quiz = await quizzes.read(attempt.quizId);
	const found = quiz.find(({ id }) => id === exerciseId);
	if (!found) return undefined;
	const before = waitsFor(quiz, found);
	const response = before && (await findResponse(db, attempt.id, before.id));
	const isLocked = before !== undefined && response?.handedInAt == null;
	return { ...found, attempt, quiz, isLocked };
}
