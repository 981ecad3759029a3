import { toPublic } from '$lib/domain/exercises/public-exercise';
import type { App } from '../app';
import { findArticleById } from '../repositories/articles';
import { listResponses, type JudgedResponse } from '../repositories/responses';
import { listSteps, type Step } from './list-progress';
import type { OpenExercise } from './open-exercise';

/** What the player and the result of a round have in common. Nothing of the key is in it. */
export async function readRound(
	app: Pick<App, 'db'>,
	open: OpenExercise,
	/** Where they have been read already. */
	known?: readonly JudgedResponse[]
) {
	const { attempt, quiz, material, exercise } = open;
	const article = material.articleId && (await findArticleById(app.db, material.articleId));
	const responses = known ?? (await listResponses(app.db, attempt.id));
	return {
		attemptId: attempt.id,
		exerciseId: open.id,
		topic: attempt.topic,
		article: article ? { slug: article.slug, title: article.about.title } : null,
		paragraphs: material.paragraphs,
		exercise: toPublic(exercise),
		steps: listSteps(quiz, responses).map((step) => shownNow(step, open)),
		responses,
		response: responses.find(({ exerciseId }) => exerciseId === open.id)
	};
}

/** Until its time has come, nobody sees what an exercise earned. */
export function shownNow(step: Step, { isFeedbackDue }: Pick<OpenExercise, 'isFeedbackDue'>): Step {
	return isFeedbackDue ? step : { ...step, score: null };
}
