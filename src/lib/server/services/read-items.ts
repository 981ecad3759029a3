import { toPublic } from '$lib/domain/exercises/public-exercise';
import { gatherTest } from '$lib/domain/items/gather-test';
import { questionIdsOf, type Given } from '$lib/domain/items/items-of-exercise';
import { reportItems } from '$lib/domain/items/report-items';
import { reportReliability, type ReliabilityReport } from '$lib/domain/items/report-reliability';
import type { ItemsOfExercise } from '$lib/domain/items/shown-item';
import type { TestAnswers } from '$lib/domain/items/test-answers';
import { quoteOf, sentenceOfToken, tokensOf } from '$lib/domain/text/sentence-of';
import type { App } from '../app';
import { listTitles } from '../repositories/articles';
import type { Assignment } from '../repositories/assignments';
import { listInAttempts, type InAttempt } from '../repositories/class-marks';
import { listGivenAnswers, listSameQuiz } from '../repositories/given-answers';
import { countingAttempts } from './counting-attempts';
import type { QuizExercise } from './read-quiz';

/** What the answers to an assignment tell about its questions and about the whole. */
export interface ItemsView {
	/** Learners whose answers are counted; one attempt each. */
	learners: number;
	/** Learners whose attempt is of another version of the quiz: their questions are others. */
	others: number;
	exercises: ItemsOfExercise[];
	/** How many items there are, each worth one point. */
	points: number;
	reliability: ReliabilityReport;
	/** Other classes of the teacher that were given the same quiz, and whether they are counted. */
	pool: { classes: number; isUsed: boolean };
}

interface Ask {
	teacherId: string;
	assignment: Pick<Assignment, 'id' | 'classId' | 'quizId' | 'keep'>;
	/** Count the other classes of this teacher that were given the same quiz. */
	isPooled: boolean;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/** The statistics of an assignment's items; only for those who teach it. */
export async function readItems(app: Lookup, ask: Ask): Promise<ItemsView> {
	const { teacherId, assignment, isPooled } = ask;
	const same = await listSameQuiz(app.db, { teacherId, ...assignment });
	const own = await readAttempts(app, teacherId, assignment);
	const pooled = [...own];
	for (const other of isPooled ? same : [])
		pooled.push(...(await readAttempts(app, teacherId, other)));
	const attempts = [...new Map(pooled.toReversed().map((one) => [one.userId, one])).values()];
	const quizId = mostUsed(assignment.quizId, attempts);
	const counted = attempts.filter((attempt) => attempt.quizId === quizId).toReversed();
	const quiz = await app.quizzes.read(quizId);
	const answers = await readAnswers(app, quiz, counted);
	return {
		learners: counted.length,
		others: attempts.length - counted.length,
		exercises: await describe(app, quiz, answers),
		points: answers.items.length,
		reliability: reportReliability(answers),
		pool: { classes: new Set(same.map(({ classId }) => classId)).size, isUsed: isPooled }
	};
}

async function readAttempts(
	{ db }: Lookup,
	teacherId: string,
	{ id: assignmentId, classId, keep }: Pick<Assignment, 'id' | 'classId' | 'keep'>
) {
	const all = await listInAttempts(db, { teacherId, classId, assignmentId });
	return countingAttempts(db, keep, all);
}

/** The quiz that most attempts worked on; of equals the one that new attempts get. */
function mostUsed(current: string, attempts: readonly InAttempt[]): string {
	const uses = (id: string) => attempts.filter(({ quizId }) => quizId === id).length;
	return attempts.reduce(
		(best, { quizId }) => (uses(quizId) > uses(best) ? quizId : best),
		current
	);
}

/** All answers of an assignment are read by its attempts, in one query. */
async function readAnswers(
	{ db }: Lookup,
	quiz: readonly QuizExercise[],
	attempts: readonly InAttempt[]
): Promise<TestAnswers> {
	const given = await listGivenAnswers(
		db,
		attempts.map(({ id }) => id)
	);
	const byAttempt = new Map(attempts.map(({ id }) => [id, new Map<string, Given>()]));
	for (const one of given) byAttempt.get(one.attemptId)?.set(one.exerciseId, one);
	return gatherTest(quiz, [...byAttempt.values()]);
}

async function describe({ db }: Lookup, quiz: readonly QuizExercise[], answers: TestAnswers) {
	const articles = quiz.flatMap(({ material }) => material.articleId ?? []);
	const titles = await listTitles(db, articles);
	const reports = reportItems(answers);
	let next = 0;
	return quiz.map((one): ItemsOfExercise => {
		const isClean = hasNothingToFind(one.exercise);
		const items = questionIdsOf(one.exercise).flatMap((questionId) => {
			const report = reports[next++];
			return report ? { questionId, place: placeOf(one, questionId), report, isClean } : [];
		});
		const title = titles.get(one.material.articleId ?? '') ?? null;
		return { id: one.id, title, exercise: toPublic(one.exercise), items };
	});
}

function hasNothingToFind(exercise: QuizExercise['exercise']): boolean {
	return exercise.kind === 'mark' && !exercise.targets.some(({ isRequired }) => isRequired);
}

/** The words in the article that a question is about. */
function placeOf({ exercise, material: { document } }: QuizExercise, questionId: string | null) {
	const placed = placedQuestions(exercise);
	const at = placed.find(({ id }) => id === questionId)?.at;
	if (!at) return null;
	const sentence = sentenceOfToken(document, at.start);
	return { quote: quoteOf(document, at), sentence: quoteOf(document, tokensOf(sentence)) };
}

function placedQuestions(exercise: QuizExercise['exercise']) {
	if (exercise.kind === 'classify') return exercise.passages;
	if (exercise.kind === 'match') return exercise.claims;
	return exercise.kind === 'reword' ? exercise.items : [];
}
