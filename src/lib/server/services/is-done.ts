import type { App } from '../app';
import type { Attempt } from '../repositories/attempts';
import { listResponses } from '../repositories/responses';

/** Whether every exercise of an attempt is handed in. */
export async function isDone(
	{ db, quizzes }: Pick<App, 'db' | 'quizzes'>,
	attempt: Attempt
): Promise<boolean> {
	const quiz = await quizzes.read(attempt.quizId);
	const responses = await listResponses(db, attempt.id);
	const done = responses.filter(({ handedInAt }) => handedInAt !== null);
	return quiz.every(({ id }) => done.some(({ exerciseId }) => exerciseId === id));
}
