import { countedScore } from '$lib/domain/classes/set-score';
import { toCsv } from '$lib/domain/exports/csv';
import type { App } from '../app';
import { listAssignmentsIn } from '../repositories/class-data';
import type { Class } from '../repositories/classes';
import { iso } from './export-work';
import {
	listLearnersWithWork,
	readClassAnswers,
	type AnsweredAttempt,
	type GivenAnswer
} from './read-class-answers';
import type { TableWords } from './table-words';

type Lookup = Pick<App, 'db' | 'quizzes'>;

export interface TableAsk {
	words: TableWords;
	now: number;
}

/** One line a learner, one pair of columns an assignment: the score that counts, in percent. */
export async function* exportScores(
	app: Lookup,
	one: Class,
	{ words, now }: TableAsk
): AsyncGenerator<string> {
	const columns = new Map<string, Map<string, { score: number | null; isSet: boolean }>>();
	for await (const { id, attempts } of readClassAnswers(app, one, { now })) {
		const scores = attempts.filter(({ counts }) => counts).map(scoreOf);
		columns.set(id, new Map(scores));
	}
	const assignments = await listAssignmentsIn(app.db, one.id);
	const heads = assignments.flatMap(({ title }) => [words.scoreHead(title), words.setHead(title)]);
	const listed = await listLearnersWithWork(app, one.id);
	const rows = listed.map(({ userId, name, groups, isIn }) => [
		...[name, groups, isIn ? words.yes : words.no],
		...assignments.flatMap(({ id }) => {
			const cell = columns.get(id)?.get(userId);
			return cell ? [percent(cell.score), cell.isSet ? words.yes : words.no] : [null, null];
		})
	]);
	yield toCsv([[...words.heads.scores, ...heads], ...rows]);
}

/** The mean over the exercises of an attempt; handing in closes all of them. */
function scoreOf({ userId, answers }: AnsweredAttempt) {
	const scores = answers.flatMap((answer) => countedOf(answer) ?? []);
	const sum = scores.reduce((total, score) => total + score, 0);
	const score = scores.length === 0 ? null : sum / scores.length;
	const cell = { score, isSet: answers.some(({ setScore }) => setScore !== null) };
	return [userId, cell] as const;
}

function countedOf({ result, setScore }: GivenAnswer): number | null {
	return result && countedScore(result.score, setScore);
}

/** One line for each exercise of each attempt that somebody has begun. */
export async function* exportExercises(
	app: Lookup,
	one: Class,
	{ words, now }: TableAsk
): AsyncGenerator<string> {
	yield toCsv([words.heads.exercises]);
	const listed = await listLearnersWithWork(app, one.id);
	const groupsOf = new Map(listed.map(({ userId, groups }) => [userId, groups]));
	for await (const { title, attempts } of readClassAnswers(app, one, { now }))
		yield toCsv(
			attempts.flatMap((attempt) =>
				attempt.answers.map((answer) => [
					...[attempt.name, groupsOf.get(attempt.userId) ?? '', title],
					...[attempt.number, attempt.counts ? words.yes : words.no],
					...[words.exercise(answer.item), percent(countedOf(answer))],
					...[answer.setScore === null ? words.no : words.yes],
					...[percent(answer.result?.score ?? null), round(answer.result?.raw ?? null)],
					...[answer.hintedAt === null ? words.no : words.yes],
					...[iso(answer.startedAt), iso(answer.savedAt), iso(answer.handedInAt)]
				])
			)
		);
}

/** Of 0 to 1, with two decimals. */
function percent(score: number | null): number | null {
	return score === null ? null : Math.round(score * 10_000) / 100;
}

/** Four decimals, as scores are kept. */
export function round(value: number | null): number | null {
	return value === null ? null : Math.round(value * 10_000) / 10_000;
}
