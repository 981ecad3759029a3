import type { App } from '../app';
import type { Attempt } from '../repositories/attempts';
import { listResponses } from '../repositories/responses';
import { listSteps } from './list-progress';

/** Whether every exercise of an attempt is handed in. */
export async function isDone(
	{ db, quizzes }: Pick<App, 'db' | 'quizzes'>,
	attempt: Attempt
): Promise<boolean> {
	const quiz = await quizzes.read(attempt.quizId);
	const steps = listSteps(quiz, await listResponses(db, attempt.id));
	return steps.every(({ state }) => state === 'done');
}
