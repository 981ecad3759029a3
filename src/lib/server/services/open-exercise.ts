import type { App } from '../app';
import { findResponse, type Response } from '../repositories/responses';
import { openAttempt, type OpenAttempt } from './open-attempt';
import { waitsFor, type QuizExercise } from './read-quiz';

/** An exercise of an attempt that somebody owns, with all that is needed to work on it. */
export interface OpenExercise extends QuizExercise, OpenAttempt {
	/** Whether another round has to be handed in first. */
	isLocked: boolean;
}

interface Address {
	userId: string | null;
	attemptId: string;
	exerciseId: string;
	now: number;
}

/** Undefined when the attempt or the exercise does not exist, or is somebody else's. */
export async function openExercise(
	app: Pick<App, 'db' | 'quizzes'>,
	{ exerciseId, ...address }: Address
): Promise<OpenExercise | undefined> {
	const open = await openAttempt(app, address);
	const found = open?.quiz.find(({ id }) => id === exerciseId);
	if (!open || !found) return undefined;
	const before = waitsFor(open.quiz, found);
	const response = before && (await findResponse(app.db, open.attempt.id, before.id));
	return { ...found, ...open, isLocked: isLockedNow(open, found, response ? [response] : []) };
}

/** Whether another round of the attempt has to be handed in before this one. */
export function isLockedNow(
	{ quiz }: OpenAttempt,
	one: QuizExercise,
	responses: readonly Pick<Response, 'exerciseId' | 'handedInAt'>[]
): boolean {
	const before = waitsFor(quiz, one);
	const response = responses.find(({ exerciseId }) => exerciseId === before?.id);
	return before !== undefined && response?.handedInAt == null;
}
