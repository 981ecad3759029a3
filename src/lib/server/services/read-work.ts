import { isLate } from '$lib/domain/classes/assignment-phase';
import { countingAttempt } from '$lib/domain/classes/counting-attempt';
import { isFeedbackDue } from '$lib/domain/classes/feedback-time';
import type { App } from '../app';
import { listScores } from '../repositories/assigned-attempts';
import type { Work } from './list-work';

/** An attempt that is handed in, as its learner may see it now. */
export interface DoneAttempt {
	id: string;
	number: number;
	handedInAt: number;
	isLate: boolean;
	/** Mean over all exercises, 0 to 1; null until results may be seen. */
	score: number | null;
	/** Whether it is the one that counts. */
	counts: boolean;
}

/** The attempts of a learner that are in, the latest first, and which one counts. */
export async function readDone(
	{ db, quizzes }: Pick<App, 'db' | 'quizzes'>,
	{ assignment, attempts }: Work,
	now: number
): Promise<DoneAttempt[]> {
	const scores = await listScores(
		db,
		attempts.map(({ id }) => id)
	);
	const scored = await Promise.all(
		attempts.map(async ({ id, number, quizId, handedInAt }) => {
			const own = scores.filter(({ attemptId }) => attemptId === id);
			const exercises = (await quizzes.read(quizId)).length;
			const sum = own.reduce((total, { score }) => total + score, 0);
			return { id, number, handedInAt, score: sum / Math.max(1, exercises) };
		})
	);
	const counting = countingAttempt(assignment.keep, scored);
	return scored.reverse().flatMap(({ id, number, handedInAt, score }) => {
		if (handedInAt === null) return [];
		const window = { ...assignment, handedInAt, now };
		const isShown = isFeedbackDue(assignment, window);
		return {
			...{ id, number, handedInAt, isLate: isLate(assignment, handedInAt) },
			score: isShown ? score : null,
			// Which of several is the best would tell something before its time.
			counts: counting?.id === id && (isShown || assignment.keep !== 'best')
		};
	});
}
