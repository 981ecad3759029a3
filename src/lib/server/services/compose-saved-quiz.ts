import { v7 as newId } from 'uuid';
import type { Element } from '$lib/domain/elements';
import { composeQuiz, type ComposeProblem } from '$lib/domain/quizzes/compose-quiz';
import { toEntry } from '$lib/domain/quizzes/quiz-entries';
import { ok, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { insertSavedQuiz } from '../repositories/saved-quizzes';
import { doOnce } from './do-once';
import { listUsableArticles } from './list-usable-articles';
import { storeQuiz } from './store-quiz';
import { summarizeArticles } from './summarize-articles';

interface Compose {
	teacher: { id: string; schoolId: string };
	title: string;
	/** Slugs of the articles to choose from. */
	articles: readonly string[];
	elements: readonly Element[];
	minutes: number;
	/** Also the seed: the same request proposes the same quiz. */
	requestId: string;
	now: number;
}

/** A quiz of a teacher, proposed from these articles. Returns its id. */
export async function composeSavedQuiz(
	app: Pick<App, 'db' | 'material'>,
	{ teacher, title, articles, elements, minutes, requestId, now }: Compose
): Promise<Result<string, ComposeProblem>> {
	const usable = await listUsableArticles(app.db, teacher);
	const chosen = usable.filter(({ slug }) => articles.includes(slug));
	const summaries = await summarizeArticles(app, chosen);
	const quiz = composeQuiz({ summaries, elements, minutes, seed: requestId });
	if (!quiz.ok) return quiz;
	const { id: ownerId, schoolId } = teacher;
	const made = await doOnce(
		app.db,
		{ requestId, verb: 'compose', userId: ownerId, now },
		async (tx) => {
			const quizId = await storeQuiz(tx, quiz.value.items.map(toEntry), now);
			const id = newId();
			const times = { createdAt: now, updatedAt: now };
			await insertSavedQuiz(tx, { id, schoolId, ownerId, title, quizId, ...times });
			return id;
		}
	);
	return ok(made);
}
