import { answerItems, type AnswerItem } from '$lib/domain/exports/answer-items';
import { toCsv } from '$lib/domain/exports/csv';
import type { App } from '../app';
import type { Class } from '../repositories/classes';
import { timeTaken } from './evidence-of';
import { round, type TableAsk } from './export-scores';
import { iso } from './export-work';
import {
	listLearnersWithWork,
	readClassAnswers,
	type AnsweredAttempt,
	type GivenAnswer
} from './read-class-answers';
import type { TableWords } from './table-words';

/**
 * One line for each item of each answer, and for each mark that no item asks for. What is not handed
 * in yet has no verdict; what was closed without having been worked on has no line.
 */
export async function* exportAnswers(
	app: Pick<App, 'db' | 'quizzes'>,
	one: Class,
	{ words, now }: TableAsk
): AsyncGenerator<string> {
	yield toCsv([words.heads.answers]);
	const listed = await listLearnersWithWork(app, one.id);
	const groupsOf = new Map(listed.map(({ userId, groups }) => [userId, groups]));
	for await (const { title, attempts } of readClassAnswers(app, one, { now }))
		for (const attempt of attempts) {
			const who = [attempt.name, groupsOf.get(attempt.userId) ?? '', title, attempt.number];
			const worked = attempt.answers.filter(({ rev }) => rev > 0);
			const lines = worked.flatMap((answer) => linesOf(attempt, answer, words));
			yield toCsv(lines.map((line) => [...who, ...line]));
		}
}

function linesOf(attempt: AnsweredAttempt, response: GivenAnswer, words: TableWords) {
	const { item, answer, result, setScore } = response;
	const { exercise, material } = item;
	const { document, spans } = material;
	const isIn = response.handedInAt !== null;
	const handIns = attempt.answers.flatMap(({ handedInAt }) => handedInAt ?? []);
	const about = [
		...[isIn && result ? round(result.score) : null, setScore],
		...[response.hintedAt === null ? words.no : words.yes],
		...[iso(response.startedAt), iso(response.savedAt), iso(response.handedInAt)],
		...[timeTaken(response, { startedAt: attempt.startedAt, handIns })],
		...[material.keyVersion, material.docRev, response.tokVer]
	];
	const nameChoice = words.choicesOf(exercise);
	const given = (one: AnswerItem) => {
		if (one.isTicked !== null) return one.isTicked ? words.ticked : words.notTicked;
		if (one.choice !== null) return nameChoice(one.id, one.choice);
		return one.quotes.join(' | ');
	};
	return answerItems({ document, spans, exercise, answer }).map((one) => [
		...[words.exercise(item), one.element ? words.element[one.element] : ''],
		...[one.id, one.column ? `${one.text}: ${words.column[one.column]}` : one.text, given(one)],
		...[isIn ? words.verdict[one.verdict] : '', isIn ? round(one.credit) : null],
		...about
	]);
}
