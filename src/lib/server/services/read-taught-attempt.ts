import { toPublic } from '$lib/domain/exercises/public-exercise';
import type { App } from '../app';
import { listTitles } from '../repositories/articles';
import type { Assignment } from '../repositories/assignments';
import { listInAttempts, type NamedAttempt } from '../repositories/class-marks';
import { listResponses, type JudgedResponse } from '../repositories/responses';
import { findTaughtAttempt } from '../repositories/taught-attempts';
import { countingAttempts } from './counting-attempts';
import { listSteps } from './list-progress';
import type { QuizExercise } from './read-quiz';
import { judge } from './read-result';
import { readWords } from './read-words';

interface Ask {
	teacherId: string;
	assignment: Pick<Assignment, 'id' | 'classId' | 'keep'>;
	attemptId: string;
	/** Of the address; the first one when there is none such. */
	exerciseId: string;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/**
 * One learner's attempt for a teacher of the class, in one of its exercises, with the learners
 * before and after by name. Undefined to everybody else.
 */
export async function readTaughtAttempt(app: Lookup, { assignment, ...ask }: Ask) {
	const at = { ...ask, classId: assignment.classId, assignmentId: assignment.id };
	const attempt = await findTaughtAttempt(app.db, at);
	if (!attempt) return undefined;
	const all = await listInAttempts(app.db, at);
	const counting = await countingAttempts(app.db, assignment.keep, all);
	const quiz = await app.quizzes.read(attempt.quizId);
	const responses = await listResponses(app.db, attempt.id);
	const item = quiz.find(({ id }) => id === ask.exerciseId) ?? quiz[0];
	const response = responses.find(({ exerciseId }) => exerciseId === item?.id);
	return {
		attempt,
		attempts: attemptsOf(attempt.userId, all, counting),
		...neighborsOf(attempt.userId, counting),
		steps: listSteps(quiz, responses),
		exerciseId: item?.id ?? '',
		shown: item && (await readShown(app, item, response))
	};
}

/** The exercise with what was answered; without a result while it is not handed in. */
async function readShown({ db }: Lookup, item: QuizExercise, response: JudgedResponse | undefined) {
	const { articleId, paragraphs } = item.material;
	const titles = await listTitles(db, articleId === null ? [] : [articleId]);
	const isIn = response?.handedInAt != null;
	return {
		title: titles.get(articleId ?? '') ?? null,
		exercise: toPublic(item.exercise),
		paragraphs,
		/** Handed in by the clock, without ever having been worked on. */
		isUntouched: response?.rev === 0,
		result: response && isIn ? judge(item, response) : null,
		words: response && isIn ? await readWords(db, response) : null
	};
}

/** All attempts of the learner that are in; the one that counts is named. */
function attemptsOf(
	userId: string,
	all: readonly NamedAttempt[],
	counting: readonly NamedAttempt[]
) {
	return all
		.filter((one) => one.userId === userId)
		.map(({ id, number }) => {
			return { id, number, counts: counting.some((one) => one.id === id) };
		});
}

/** The learners before and after, by name, each with the attempt that counts. */
function neighborsOf(userId: string, counting: readonly NamedAttempt[]) {
	const place = counting.findIndex((one) => one.userId === userId);
	const named = (one: NamedAttempt | undefined) => (one ? { id: one.id, name: one.name } : null);
	return { previous: named(counting[place - 1]), next: named(counting[place + 1]) };
}
