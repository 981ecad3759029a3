import { v7 as newId } from 'uuid';
import { ELEMENTS } from '$lib/domain/elements';
import { composeQuiz } from '$lib/domain/quizzes/compose-quiz';
import { toEntry, type QuizEntry } from '$lib/domain/quizzes/quiz-entries';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { listPublishedArticles, type Editor } from '../repositories/own-articles';
import { insertSavedQuiz } from '../repositories/saved-quizzes';
import { doOnce } from './do-once';
import { storeQuiz } from './store-quiz';
import { summarizeArticles } from './summarize-articles';

/** A lesson. */
const MINUTES = 30;
const TITLE = 60;

interface Ask {
	editor: Editor;
	articleId: string;
	requestId: string;
	now: number;
}

/** `unpublished`: there is no key yet. `no-exercise`: its key feeds none. */
export type ArticleQuizProblem = 'unpublished' | 'no-exercise';

/**
 * From key to quiz in one step: what the composer proposes for a lesson on this article, or all its
 * exercises where it can't keep a balance. Returns the id of the saved quiz.
 */
export async function quizOfArticle(
	app: Pick<App, 'db' | 'material'>,
	{ editor, articleId, requestId, now }: Ask
): Promise<Result<string, ArticleQuizProblem>> {
	const published = await listPublishedArticles(app.db, editor);
	const article = published.find(({ id }) => id === articleId);
	if (!article) return refuse('unpublished');
	const summaries = await summarizeArticles(app, [article]);
	const wish = { summaries, elements: ELEMENTS, minutes: MINUTES, seed: article.keyVersionId };
	const composed = composeQuiz(wish);
	const entries: QuizEntry[] = composed.ok
		? composed.value.items.map(toEntry)
		: summaries.map(toEntry);
	if (entries.length === 0) return refuse('no-exercise');
	const request = { requestId, verb: `quiz ${articleId}`, userId: editor.id, now };
	const made = await doOnce(app.db, request, async (tx) => {
		const id = newId();
		await insertSavedQuiz(tx, {
			...{ id, schoolId: editor.schoolId, ownerId: editor.id },
			title: article.about.title.slice(0, TITLE),
			quizId: await storeQuiz(tx, entries, now),
			...{ createdAt: now, updatedAt: now }
		});
		return id;
	});
	return ok(made);
}
