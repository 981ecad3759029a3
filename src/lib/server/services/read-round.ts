import { toPublic } from '$lib/domain/exercises/public-exercise';
import type { App } from '../app';
import { findArticleById } from '../repositories/articles';
import { listResponses } from '../repositories/responses';
import { listSteps } from './list-progress';
import type { OpenExercise } from './open-exercise';

/** What the player and the result of a round have in common. Nothing of the key is in it. */
export async function readRound(app: Pick<App, 'db'>, open: OpenExercise) {
	const { attempt, material, exercise } = open;
	const article = await findArticleById(app.db, attempt.articleId);
	const responses = await listResponses(app.db, attempt.id);
	return {
		attemptId: attempt.id,
		slug: article?.slug ?? '',
		title: article?.about.title ?? '',
		paragraphs: material.paragraphs,
		exercise: toPublic(exercise),
		steps: listSteps(material, responses),
		responses,
		response: responses.find(({ exerciseId }) => exerciseId === exercise.id)
	};
}
