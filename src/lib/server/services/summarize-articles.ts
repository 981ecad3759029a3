import { summarizeExercise, type ExerciseSummary } from '$lib/domain/quizzes/summarize-exercise';
import type { App } from '../app';
import type { Article } from '../repositories/articles';

/** The exercises of these articles for the composer; articles are told apart by their current key. */
export async function summarizeArticles(
	{ material }: Pick<App, 'material'>,
	articles: readonly Article[]
): Promise<ExerciseSummary[]> {
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
