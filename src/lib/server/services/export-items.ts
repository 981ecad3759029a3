import { toCsv } from '$lib/domain/exports/csv';
import { answerItems } from '$lib/domain/exports/answer-items';
import { gatherTest } from '$lib/domain/items/gather-test';
import { questionIdsOf } from '$lib/domain/items/items-of-exercise';
import type { ItemReport } from '$lib/domain/items/item-report';
import { reportItems } from '$lib/domain/items/report-items';
import { emptyAnswer } from '$lib/domain/exercises/answer';
import type { App } from '../app';
import type { Class } from '../repositories/classes';
import { round, type TableAsk } from './export-scores';
import { readClassAnswers, type AnsweredAttempt } from './read-class-answers';
import type { QuizExercise } from './read-quiz';
import type { TableWords } from './table-words';

/**
 * One line for each item of each assignment, from the attempts that count. What too few answers say
 * is left empty (SCORING 7.10). A quiz that was changed on the way has a set of lines of its own.
 */
export async function* exportItems(
	app: Pick<App, 'db' | 'quizzes'>,
	one: Class,
	{ words, now }: TableAsk
): AsyncGenerator<string> {
	yield toCsv([words.heads.items]);
	for await (const { title, attempts } of readClassAnswers(app, one, { now })) {
		const counting = attempts.filter(({ counts }) => counts);
		for (const quizId of new Set(counting.map((attempt) => attempt.quizId))) {
			const own = counting.filter((attempt) => attempt.quizId === quizId);
			const lines = linesOf(own, words);
			yield toCsv(lines.map((line) => [title, ...line]));
		}
	}
}

function linesOf(attempts: readonly AnsweredAttempt[], words: TableWords) {
	const quiz = attempts[0]?.quiz ?? [];
	const learners = attempts.map(
		({ answers }) =>
			new Map(
				answers.flatMap(({ rev, exerciseId, answer, result }) =>
					rev === 0 || !result ? [] : [[exerciseId, { answer, score: result.score }] as const]
				)
			)
	);
	const test = gatherTest(quiz, learners);
	const asked = quiz.flatMap((item) =>
		questionIdsOf(item.exercise).map((questionId) => ({ item, questionId }))
	);
	return reportItems(test).flatMap((report, i) => {
		const one = asked[i];
		return one ? [[...aboutOf(one.item, one.questionId, words), ...cellsOf(report, words)]] : [];
	});
}

function aboutOf(item: QuizExercise, questionId: string | null, words: TableWords) {
	const { exercise, material } = item;
	const { document, spans, keyVersion } = material;
	const answer = emptyAnswer(exercise.kind);
	const asked = questionId === null ? [] : answerItems({ document, spans, exercise, answer });
	const one = asked.find(({ id }) => id === questionId);
	const text = one?.column ? `${one.text}: ${words.column[one.column]}` : (one?.text ?? '');
	const element = one?.element ?? (exercise.kind === 'mark' ? exercise.element : null);
	const name = element ? words.element[element] : '';
	return [words.exercise(item), name, questionId ?? '', text, keyVersion];
}

function cellsOf(report: ItemReport, words: TableWords) {
	const { asked, omitted, full, partial, none } = report;
	const facility = 'facility' in report ? report.facility : null;
	const rest = 'itemRest' in report && report.itemRest.r !== null ? report.itemRest : null;
	const flags = 'flags' in report ? report.flags.map(({ code }) => words.flag[code]) : [];
	return [
		...[asked, omitted, full, partial, none],
		...[facility?.value, facility?.low, facility?.high].map((one) => round(one ?? null)),
		...[rest?.r, rest?.low, rest?.high].map((one) => round(one ?? null)),
		[...new Set(flags)].join(', ')
	];
}
