import type { Answer } from '$lib/domain/exercises/answer';
import type { Db } from '$lib/server/db/schema';
import { beginWork } from '$lib/server/services/begin-work';
import { handIn } from '$lib/server/services/hand-in';
import { openExercise, type OpenExercise } from '$lib/server/services/open-exercise';
import type { QuizCache } from '$lib/server/services/read-quiz';
import { anAsk, quizzesOf } from './an-open-exercise';

interface Work {
	userId: string;
	assignmentId?: string;
	exerciseId?: string;
	/** When the attempt begins and when the answer is handed in. */
	begins?: number;
	now?: number;
	answer?: (open: OpenExercise) => Answer;
	/** What remembers keys between two hand-ins, as the app does. */
	quizzes?: QuizCache;
}

/** Begin the assignment, or go on with it, and hand one exercise in as a browser would. */
export async function handInWork(db: Db, work: Work): Promise<OpenExercise> {
	const { userId, assignmentId: id = 'assignment', exerciseId = 'loaded' } = work;
	const { begins = 0, now = begins + 60_000, answer = allFound } = work;
	const { quizzes = quizzesOf(db) } = work;
	const begun = await beginWork({ db }, { userId, id, now: begins });
	if (!begun.ok) throw new Error(begun.reason);
	const { attemptId } = begun.value;
	const address = { userId, attemptId, exerciseId, now };
	const open = await openExercise({ db, quizzes }, address);
	if (!open) throw new Error(`no exercise ${exerciseId}`);
	const handed = await handIn(db, open, anAsk(open, { answer: answer(open), now }));
	if (!handed.ok) throw new Error(handed.reason);
	return open;
}

/** The answer to a mark round that has everything and nothing besides. */
export const allFound = ({ exercise }: OpenExercise): Answer => ({
	kind: 'mark',
	marks:
		exercise.kind === 'mark'
			? exercise.targets.filter(({ isRequired }) => isRequired).map(({ core }) => core)
			: []
});

/** An answer that marks nothing. */
export const nothingFound = (): Answer => ({ kind: 'mark', marks: [] });
