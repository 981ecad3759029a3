import { findSwap } from '$lib/domain/quizzes/find-swap';
import {
	dropEntry,
	isSameEntry,
	moveEntry,
	toEntry,
	type QuizEntry
} from '$lib/domain/quizzes/quiz-entries';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { findQuizParts } from '../repositories/quizzes';
import { updateSavedQuiz, type SavedQuiz } from '../repositories/saved-quizzes';
import { doOnce } from './do-once';
import { findLibraryEntry } from './find-library-entry';
import { listUsableArticles } from './list-usable-articles';
import { readSavedQuiz, type ReadQuiz } from './read-saved-quiz';
import { storeQuiz } from './store-quiz';
import { summarizeArticles } from './summarize-articles';

/** The most exercises of one quiz. */
export const MAX_EXERCISES = 30;

/** One change of the list of exercises. */
export type QuizEdit =
	{ do: 'up' | 'down' | 'drop' | 'swap'; at: number } | { do: 'add'; choice: string };

/**
 * `changed`: the quiz was changed in another window. `last`: a quiz has at least one exercise.
 * `no-swap`: nothing else keeps the balance. `there-already`, `full`, `unknown`: cannot be added.
 */
export type EditProblem = 'changed' | 'last' | 'no-swap' | 'there-already' | 'full' | 'unknown';

type Library = Pick<App, 'db' | 'material' | 'quizzes' | 'pairs' | 'comparisons'>;

interface Ask {
	quiz: SavedQuiz;
	/** The composition that the page showed. */
	base: string;
	edit: QuizEdit;
	requestId: string;
	now: number;
}

/** Change the exercises of a quiz; assignments and attempts keep theirs. Once for a request. */
export async function editQuiz(app: Library, ask: Ask): Promise<Result<null, EditProblem>> {
	const { quiz, base, edit, requestId, now } = ask;
	// A composition that never was cannot have been on a page.
	if ((await findQuizParts(app.db, base)) === undefined) return refuse('changed');
	const read = await readSavedQuiz(app, base);
	const edited = await entriesAfter(app, { quiz, edit, read });
	if (!edited.ok) return edited;
	const verb = `edit ${quiz.id} ${JSON.stringify(edit)}`;
	const request = { requestId, verb, userId: quiz.ownerId, now };
	const done = await doOnce(app.db, request, async (tx) => {
		if (quiz.quizId !== base) return null;
		const quizId = await storeQuiz(tx, edited.value, now);
		await updateSavedQuiz(tx, { id: quiz.id, ownerId: quiz.ownerId, quizId, updatedAt: now });
		return 'done';
	});
	return done ? ok(null) : refuse('changed');
}

type Edited = Result<QuizEntry[], EditProblem>;

async function entriesAfter(
	app: Library,
	{ quiz, edit, read }: { quiz: SavedQuiz; edit: QuizEdit; read: ReadQuiz }
): Promise<Edited> {
	const { entries } = read;
	switch (edit.do) {
		case 'up':
			return ok(moveEntry(entries, edit.at, -1));
		case 'down':
			return ok(moveEntry(entries, edit.at, 1));
		case 'drop':
			return entries.length > 1 ? ok(dropEntry(entries, edit.at)) : refuse('last');
		case 'swap': {
			const summaries = read.rows.map(({ summary }) => summary);
			const pool = await summarizeArticles(app, await listUsableArticles(app.db, editorOf(quiz)));
			const other = findSwap({ quiz: summaries, at: edit.at, pool });
			return other ? ok(entries.with(edit.at, toEntry(other))) : refuse('no-swap');
		}
		case 'add':
			return withAdded(app, entries, { choice: edit.choice, quiz });
	}
}

async function withAdded(
	app: Library,
	entries: QuizEntry[],
	{ choice, quiz }: { choice: string; quiz: SavedQuiz }
): Promise<Edited> {
	if (entries.length >= MAX_EXERCISES) return refuse('full');
	const number = entries.filter(({ type }) => type === 'set').length + 1;
	const seen = { editor: editorOf(quiz), seed: quiz.id, number };
	const entry = await findLibraryEntry(app, choice, seen);
	if (!entry) return refuse('unknown');
	return entries.some((one) => isSameEntry(one, entry))
		? refuse('there-already')
		: ok([...entries, entry]);
}

const editorOf = ({ ownerId: id, schoolId }: SavedQuiz) => ({ id, schoolId });
