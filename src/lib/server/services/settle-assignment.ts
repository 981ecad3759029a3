import { phaseOf, type Window } from '$lib/domain/classes/assignment-phase';
import type { App } from '../app';
import { listUnfinished } from '../repositories/assigned-attempts';
import { endAttempt } from './close-attempt';

/**
 * Once an assignment is over, hand in what was still worked on, so that a teacher sees the same
 * whether or not the learners came back. Doing it again changes nothing.
 */
export async function settleAssignment(
	{ db, quizzes }: Pick<App, 'db' | 'quizzes'>,
	{ id, ...window }: Window & { id: string },
	now: number
): Promise<void> {
	if (phaseOf(window, now) !== 'over') return;
	const attempts = await listUnfinished(db, id);
	if (attempts.length === 0) return;
	const ends = await Promise.all(
		attempts.map(async (attempt) => ({
			...{ attempt, quiz: await quizzes.read(attempt.quizId), window, now }
		}))
	);
	await db.transaction().execute(async (tx) => {
		for (const end of ends) await endAttempt(tx, end);
	});
}
