import { phaseOf } from '$lib/domain/classes/assignment-phase';
import { isFeedbackDue } from '$lib/domain/classes/feedback-time';
import { shuffleQuiz } from '$lib/domain/quizzes/shuffle-quiz';
import type { App } from '../app';
import { findTerms, type AttemptTerms } from '../repositories/attempt-terms';
import { findOwnedAttempt, type Attempt } from '../repositories/attempts';
import { endAttempt } from './close-attempt';
import { waitsFor, type QuizExercise } from './read-quiz';

/** Why nothing can be changed any more. */
export type Closed = 'handed-in' | 'past-due';

/** An attempt that somebody owns, under the terms it has now. */
export interface OpenAttempt {
	attempt: Attempt;
	/** All exercises of the attempt, in the order of this learner. */
	quiz: QuizExercise[];
	/** Null for practice. */
	terms: AttemptTerms | null;
	closed: Closed | null;
	/** Whether the results of handed-in exercises may be seen. */
	isFeedbackDue: boolean;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/**
 * Undefined when there is none, when it is somebody else's, and when the learner is no longer in the
 * class that it was for. An attempt that was still worked on
 * when its assignment ended counts as handed in from here on, with what was saved.
 */
export async function openAttempt(
	app: Lookup,
	{ userId, attemptId, now }: { userId: string | null; attemptId: string; now: number }
): Promise<OpenAttempt | undefined> {
	const found = userId ? await findOwnedAttempt(app.db, userId, attemptId) : undefined;
	if (!found) return undefined;
	const quiz = await app.quizzes.read(found.quizId);
	const { assignmentId } = found;
	if (assignmentId === null)
		return { attempt: found, quiz, terms: null, closed: null, isFeedbackDue: true };

	const terms = await findTerms(app.db, { assignmentId, userId: found.userId });
	if (!terms) return undefined;
	const isOver = phaseOf(terms, now) === 'over';
	let attempt = found;
	if (isOver && found.handedInAt === null) {
		const end = { attempt: found, quiz, window: terms, now };
		const handedInAt = await app.db.transaction().execute((tx) => endAttempt(tx, end));
		attempt = { ...found, handedInAt, helpAt: null };
	}
	const { handedInAt } = attempt;
	return {
		...{ attempt, terms },
		quiz: terms.isShuffled ? shuffled(quiz, attempt) : quiz,
		closed: isOver ? 'past-due' : handedInAt === null ? null : 'handed-in',
		isFeedbackDue: isFeedbackDue(terms, { handedInAt, now })
	};
}

/** One order a learner and assignment, the same in every attempt and on every device. */
function shuffled(quiz: QuizExercise[], { userId, assignmentId }: Attempt): QuizExercise[] {
	return shuffleQuiz(quiz, `${userId}:${assignmentId ?? ''}`, (one) => waitsFor(quiz, one));
}
