import { countedScore } from '$lib/domain/classes/set-score';
import type { Exercise } from '$lib/domain/exercises/exercise';
import type { App } from '../app';
import type { Article } from '../repositories/articles';
import { findLatestAttempt } from '../repositories/attempts';
import { listResponses, type JudgedResponse } from '../repositories/responses';
import { waitsFor, type QuizExercise } from './read-quiz';
import { articleTopic } from './start-article';

/** One exercise of an attempt, as lists and the round bar show it. */
export interface Step {
	id: string;
	/** What it is called: an element, or a kind of exercise. */
	name: string;
	kind: Exercise['kind'];
	/** Whether the round asks for sentences without a claim. */
	isInverse: boolean;
	/** Locked: a ledger waits for the source round of its article, because it names the sources. */
	state: 'open' | 'begun' | 'done' | 'locked';
	/** Once handed in: points earned, of how many. */
	score: { points: number; total: number } | null;
}

export interface Progress {
	attemptId: string | null;
	number: number;
	steps: Step[];
}

/** Where a guest stands with an article: the latest attempt, or none yet. */
export async function listProgress(
	app: Pick<App, 'db' | 'material' | 'quizzes'>,
	userId: string | null,
	article: Article
): Promise<Progress> {
	const topic = articleTopic(article.id);
	const attempt = userId ? await findLatestAttempt(app.db, userId, topic) : undefined;
	if (!attempt) {
		const material = await app.material.read(article.keyVersionId);
		const quiz = material.exercises.map((exercise) => ({ id: exercise.id, exercise, material }));
		return { attemptId: null, number: 0, steps: listSteps(quiz, []) };
	}
	const { id: attemptId, quizId, number } = attempt;
	const quiz = await app.quizzes.read(quizId);
	return { attemptId, number, steps: listSteps(quiz, await listResponses(app.db, attemptId)) };
}

/** The exercises of an attempt in order, with how far each is. */
export function listSteps(
	quiz: readonly QuizExercise[],
	responses: readonly JudgedResponse[]
): Step[] {
	const done = responses.filter(({ handedInAt }) => handedInAt !== null);
	const isDone = (id: string) => done.some(({ exerciseId }) => exerciseId === id);
	return quiz.map((item) => {
		const { id, exercise } = item;
		const response = responses.find(({ exerciseId }) => exerciseId === id);
		const before = waitsFor(quiz, item);
		const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
		const isLocked = before !== undefined && !isDone(before.id);
		const state = isDone(id) ? 'done' : isLocked ? 'locked' : response ? 'begun' : 'open';
		const score = response ? pointsOf(exercise, response) : null;
		return { id, name: exercise.id, kind: exercise.kind, isInverse, state, score };
	});
}

function pointsOf(exercise: Exercise, { result, setScore }: JudgedResponse) {
	if (!result) return null;
	const { measures } = result;
	const score = countedScore(result.score, setScore);
	const isCounted = exercise.kind === 'mark' || exercise.kind === 'context';
	const total = isCounted ? measures.signals : measures.credits.length;
	return { points: score * Math.max(1, total), total: Math.max(1, total) };
}
