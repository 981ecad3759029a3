import { toCsv } from '$lib/domain/exports/csv';
import type { App } from '../app';
import type { Class } from '../repositories/classes';
import { listWordsOf, type WordData } from '../repositories/words';
import type { TableAsk } from './export-scores';
import { iso } from './export-work';
import { readClassAnswers } from './read-class-answers';
import type { TableWords } from './table-words';

/** One line for each note of a learner, each comment of a teacher and each score that was set. */
export async function* exportSaid(
	app: Pick<App, 'db' | 'quizzes'>,
	one: Class,
	{ words, now }: TableAsk
): AsyncGenerator<string> {
	yield toCsv([words.heads.words]);
	for await (const { title, attempts } of readClassAnswers(app, one, { now })) {
		const ids = attempts.flatMap(({ answers }) => answers.map(({ id }) => id));
		const said = await listWordsOf(app.db, ids);
		yield toCsv(
			attempts.flatMap(({ name, number, answers }) =>
				answers.flatMap(({ id, item }) => {
					const about = said.get(id);
					const lines = about ? linesOf(about, words) : [];
					return lines.map((line) => [name, title, number, words.exercise(item), ...line]);
				})
			)
		);
	}
}

function linesOf({ note, comment, setScores }: WordData, { said, level }: TableWords) {
	return [
		...(note
			? [[said.note, note.text, note.level ? level[note.level] : '', null, iso(note.at)]]
			: []),
		...(comment ? [[said.comment, comment.text, '', null, iso(comment.at)]] : []),
		...setScores.map(({ score, reason, at }) => {
			const kind = score === null ? said['taken-back'] : said['set-score'];
			return [kind, reason, '', score, iso(at)];
		})
	];
}
