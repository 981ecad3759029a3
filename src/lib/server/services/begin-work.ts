import { v7 as newId } from 'uuid';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { insertAttempt } from '../repositories/attempts';
import { findWork, type Work } from './list-work';

export type BeginProblem = 'missing' | 'not-open' | 'over' | 'none-left';

/**
 * The attempt to go on with, or a new one with the quiz that the assignment has now. Asking twice
 * gives the same attempt.
 */
export async function beginWork(
	{ db }: Pick<App, 'db'>,
	ask: { userId: string; id: string; now: number }
): Promise<Result<{ attemptId: string; quizId: string }, BeginProblem>> {
	return db.transaction().execute(async (tx) => {
		const work = await findWork({ db: tx }, ask);
		if (!work) return refuse('missing');
		const { begun } = work;
		if (begun) return ok({ attemptId: begun.id, quizId: begun.quizId });
		const problem = whyNot(work);
		if (problem) return refuse(problem);
		const { id, quizId } = work.assignment;
		const attempt = {
			...{ id: newId(), userId: ask.userId, quizId, assignmentId: id },
			...{ topic: `assignment:${id}`, number: nextNumber(work), startedAt: ask.now }
		};
		await insertAttempt(tx, attempt);
		return ok({ attemptId: attempt.id, quizId });
	});
}

function whyNot({ phase, attemptsLeft, assignment }: Work): BeginProblem | null {
	if (phase === 'over' || !assignment.isTheirs) return 'over';
	if (phase === 'scheduled') return 'not-open';
	return attemptsLeft === 0 ? 'none-left' : null;
}

function nextNumber({ attempts }: Work): number {
	return Math.max(0, ...attempts.map(({ number }) => number)) + 1;
}
