import { emptyAnswer } from '$lib/domain/exercises/answer';
import { toPublic } from '$lib/domain/exercises/public-exercise';
import { scoreResponse } from '$lib/domain/exercises/score-response';
import { toPublicText } from '$lib/domain/text/public-text';
import type { App } from '../app';
import { findArticleById } from '../repositories/articles';
import { listResponses, type Response } from '../repositories/responses';
import { listSteps } from './list-progress';
import type { OpenExercise } from './open-exercise';

/**
 * All that the player page shows, and nothing of the key before hand-in: feedback and the
 * earlier rounds' own marks only.
 */
export async function readPlayer(app: Pick<App, 'db' | 'material'>, open: OpenExercise) {
	const { attempt, material, exercise } = open;
	const article = await findArticleById(app.db, attempt.articleId);
	const responses = await listResponses(app.db, attempt.id);
	const response = responses.find(({ exerciseId }) => exerciseId === exercise.id);
	return {
		attemptId: attempt.id,
		slug: article?.slug ?? '',
		about: article?.about ?? null,
		signedBy: material.signedBy,
		docRev: material.docRev,
		tokVer: material.document.tokVer,
		paragraphs: toPublicText(material.document),
		exercise: toPublic(exercise),
		rev: response?.rev ?? 0,
		answer: response?.answer ?? emptyAnswer(exercise.kind),
		earlier: earlierMarks(open, responses),
		steps: await listSteps(app, material, attempt),
		result: response?.handedInAt ? resultOf(open, response) : null
	};
}

/** The marks of other rounds that are handed in, to be shown quietly. */
function earlierMarks({ material, exercise }: OpenExercise, responses: Response[]) {
	return material.exercises.flatMap((other) => {
		if (other.kind !== 'mark' || other.id === exercise.id || other.find === 'no-claim') return [];
		const response = responses.find(({ exerciseId }) => exerciseId === other.id);
		if (!response?.handedInAt || response.answer.kind !== 'mark') return [];
		return response.answer.marks.map((mark) => ({ ...mark, element: other.element }));
	});
}

/** Worked out again from answer and key, so that feedback is never older than its rules. */
function resultOf({ material, exercise }: OpenExercise, response: Response) {
	const { document, spans } = material;
	const { answer } = response;
	const { score, feedback } = scoreResponse({ document, spans, exercise, answer });
	return { score, feedback, handedInAt: response.handedInAt };
}
