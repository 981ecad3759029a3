import type { LedgerColumn } from '$lib/domain/exercises/ledger-columns';
import type { Exercise } from '$lib/domain/exercises/exercise';
import { emptyAnswer } from '$lib/domain/exercises/answer';
import { answerItems } from '$lib/domain/exports/answer-items';
import { gatherTest, type TestResponse } from '$lib/domain/items/gather-test';
import type { ItemReport } from '$lib/domain/items/item-report';
import { reportItem } from '$lib/domain/items/report-item';
import { reportReliability } from '$lib/domain/items/report-reliability';
import type { App } from '../app';
import { listAssignmentsOfQuiz, type Assignment } from '../repositories/assignments';
import { listInAttempts, type InAttempt } from '../repositories/class-marks';
import { listResponsesTo } from '../repositories/work-data';
import { countingAttempts } from './counting-attempts';
import type { QuizExercise } from './read-quiz';

/** An item of a test with what was asked; words for ids are the page's. */
export interface ReportedItem {
	questionId: string | null;
	/** The passage, question or speaker; empty where the whole round is the item. */
	text: string;
	column: LedgerColumn | null;
	report: ItemReport;
}

export interface ReportedExercise {
	id: string;
	exercise: Exercise;
	items: ReportedItem[];
}

interface Ask {
	teacherId: string;
	assignment: Pick<Assignment, 'id' | 'classId' | 'quizId' | 'keep'>;
	/** Together with the teacher's other assignments of the same quiz, to have more answers. */
	isPooled: boolean;
}

/**
 * What the answers of an assignment tell about its items (SCORING 7.10), from the attempts that count.
 * Attempts that began before the quiz was changed worked on other items and are left out, and counted.
 */
export async function readItems(
	app: Pick<App, 'db' | 'quizzes'>,
	{ teacherId, assignment, isPooled }: Ask
) {
	const same = await listAssignmentsOfQuiz(app.db, { teacherId, quizId: assignment.quizId });
	const others = same.filter(({ id }) => id !== assignment.id);
	const counting: InAttempt[] = [];
	for (const one of isPooled ? [assignment, ...others] : [assignment]) {
		const at = { teacherId, classId: one.classId, assignmentId: one.id };
		const all = await listInAttempts(app.db, at);
		counting.push(...(await countingAttempts(app.db, one.keep, all)));
	}
	const own = counting.filter(({ quizId }) => quizId === assignment.quizId);
	const quiz = await app.quizzes.read(assignment.quizId);
	const test = gatherTest(quiz, await listAnswers(app, own));
	const reports = test.items.map((item, i) => ({ item, report: reportItem(test, i) }));
	return {
		learners: own.length,
		onOtherVersions: counting.length - own.length,
		/** Other assignments of the quiz whose answers could be, or are, counted in. */
		others: others.length,
		reliability: reportReliability(test),
		exercises: quiz.map(({ id, exercise, ...rest }): ReportedExercise => ({
			...{ id, exercise },
			items: reports
				.filter(({ item }) => item.exerciseId === id)
				.map(({ item: { questionId }, report }) => {
					return { questionId, report, ...describeItem({ id, exercise, ...rest }, questionId) };
				})
		}))
	};
}

/** What each learner answered, in the order of the attempts; what was never worked on is left out. */
async function listAnswers({ db }: Pick<App, 'db'>, attempts: readonly InAttempt[]) {
	const rows = await listResponsesTo(
		db,
		attempts.map(({ id }) => id)
	);
	const byAttempt = new Map<string, TestResponse[]>(attempts.map(({ id }) => [id, []]));
	for (const { attemptId, rev, exerciseId, answer, result } of rows)
		if (rev > 0 && result)
			byAttempt.get(attemptId)?.push({
				...{ exerciseId, answer, score: result.score, credits: result.measures.credits }
			});
	return [...byAttempt.values()];
}

function describeItem({ exercise, material }: QuizExercise, questionId: string | null) {
	const { document, spans } = material;
	const answer = emptyAnswer(exercise.kind);
	const asked = questionId === null ? [] : answerItems({ document, spans, exercise, answer });
	const one = asked.find(({ id }) => id === questionId);
	return { text: one?.text ?? '', column: one?.column ?? null };
}
