import { summarizeExercise, type ExerciseSummary } from '$lib/domain/quizzes/summarize-exercise';
import type { App } from '../app';
import { listArticles } from '../repositories/articles';

/** The exercises of the library for the composer; articles are told apart by their current key. */
export async function summarizeLibrary({
	db,
	material
}: Pick<App, 'db' | 'material'>): Promise<ExerciseSummary[]> {
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
