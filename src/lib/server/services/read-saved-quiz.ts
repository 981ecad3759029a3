import { entriesOf, type QuizEntry } from '$lib/domain/quizzes/quiz-entries';
import { countSeconds, neutralShareOf } from '$lib/domain/quizzes/selection';
import { summarizeExercise, type ExerciseSummary } from '$lib/domain/quizzes/summarize-exercise';
import type { App } from '../app';
import { listTitles } from '../repositories/articles';
import { findQuizParts } from '../repositories/quizzes';
import type { QuizExercise } from './read-quiz';

/** An exercise as the editor of a quiz shows it; nothing of its key. */
export interface QuizRow {
	/** Unique in the quiz, as in its address. */
	id: string;
	/** What it is called: an element, or a kind of exercise. */
	name: string;
	isInverse: boolean;
	/** The title of its article, or of what is compared; null for sentences that stand alone. */
	title: string | null;
	summary: ExerciseSummary;
}

export interface ReadQuiz {
	entries: QuizEntry[];
	exercises: QuizExercise[];
	rows: QuizRow[];
	seconds: number;
	neutralShare: number;
}

type Lookup = Pick<App, 'db' | 'material' | 'quizzes'>;

/** A quiz as its editor needs it. */
export async function readSavedQuiz(app: Lookup, quizId: string): Promise<ReadQuiz> {
	const exercises = await app.quizzes.read(quizId);
	const entries = await readEntries(app, quizId);
	const titles = await listTitles(
		app.db,
		exercises.flatMap(({ material }) => material.articleId ?? [])
	);
	const rows = exercises.map((item, i) => {
		const entry = entries[i];
		const articleId = entry?.type === 'article' ? entry.keyVersionId : item.id;
		const summary = summarizeExercise({ ...item, document: item.material.document, articleId });
		return toRow(item, { summary, title: titles.get(item.material.articleId ?? '') ?? null });
	});
	const summaries = rows.map(({ summary }) => summary);
	const totals = { seconds: countSeconds(summaries), neutralShare: neutralShareOf(summaries) };
	return { entries, exercises, rows, ...totals };
}

function toRow(
	{ id, exercise }: QuizExercise,
	given: { summary: ExerciseSummary; title: string | null }
): QuizRow {
	const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
	const compared =
		exercise.kind === 'compare' ? exercise.passages.map(({ title }) => title).join(' · ') : null;
	return { id, name: exercise.id, isInverse, ...given, title: given.title ?? compared };
}

/** The exercises of a quiz one by one, each as it can be moved. */
async function readEntries({ db, material }: Lookup, quizId: string): Promise<QuizEntry[]> {
	const parts = (await findQuizParts(db, quizId)) ?? [];
	const whole = new Map<string, string[]>();
	for (const part of parts)
		if (part.type === 'article') {
			const { exercises } = await material.read(part.keyVersionId);
			whole.set(
				part.keyVersionId,
				exercises.map(({ id }) => id)
			);
		}
	return entriesOf(parts, (keyVersionId) => whole.get(keyVersionId) ?? []);
}
