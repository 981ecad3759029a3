import type { Element } from '$lib/domain/elements';
import { composeQuiz, type ComposeProblem, type QuizItem } from '$lib/domain/quizzes/compose-quiz';
import type { QuizPart } from '$lib/domain/quizzes/quiz-part';
import { summarizeExercise } from '$lib/domain/quizzes/summarize-exercise';
import { ok, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { listArticles } from '../repositories/articles';
import { findLatestAttempt, type Attempt } from '../repositories/attempts';
import { startAttempt } from './start-attempt';

const TOPIC = 'mixed';

interface Start {
	userId: string;
	elements: readonly Element[];
	minutes: number;
	now: number;
}

/** A new quiz over the whole library about these elements, about this long. */
export async function startMixed(
	app: Pick<App, 'db' | 'material'>,
	{ userId, elements, minutes, now }: Start
): Promise<Result<Attempt, ComposeProblem>> {
	const latest = await findLatestAttempt(app.db, userId, TOPIC);
	const seed = `${userId}:${(latest?.number ?? 0) + 1}`;
	const quiz = composeQuiz({ summaries: await summarizeLibrary(app), elements, minutes, seed });
	if (!quiz.ok) return quiz;
	const attempt = await startAttempt(app.db, {
		...{ userId, now, topic: TOPIC },
		parts: () => partsOf(quiz.value.items),
		isFresh: () => true
	});
	return ok(attempt);
}

/** In the library, articles are told apart by their current key. */
async function summarizeLibrary({ db, material }: Pick<App, 'db' | 'material'>) {
	const articles = await listArticles(db);
	const read = await Promise.all(
		articles.map(async ({ keyVersionId }) => {
			const { document, exercises } = await material.read(keyVersionId);
			return exercises.map((exercise) =>
				summarizeExercise({ document, exercise, articleId: keyVersionId })
			);
		})
	);
	return read.flat();
}

function partsOf(items: readonly QuizItem[]): QuizPart[] {
	const articles = [...new Set(items.map(({ articleId }) => articleId))];
	return articles.map((keyVersionId) => ({
		type: 'article',
		keyVersionId,
		exercises: items
			.filter(({ articleId }) => articleId === keyVersionId)
			.map(({ exerciseId }) => exerciseId)
	}));
}
