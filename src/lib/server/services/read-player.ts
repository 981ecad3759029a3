import { canAskSure } from '$lib/domain/calibration/sure-answers';
import { emptyAnswer } from '$lib/domain/exercises/answer';
import { hintFor } from '$lib/domain/exercises/hint';
import type { App } from '../app';
import type { JudgedResponse, Response } from '../repositories/responses';
import type { OpenExercise } from './open-exercise';
import { readRound } from './read-round';

/**
 * All that the player page shows, and nothing of the key: the exercise as a browser may see it,
 * the answer so far, and the marks of earlier rounds.
 */
export async function readPlayer(
	app: Pick<App, 'db'>,
	open: OpenExercise,
	known?: readonly JudgedResponse[]
) {
	const { material, exercise } = open;
	const { response, responses, ...round } = await readRound(app, open, known);
	return {
		...round,
		docRev: material.docRev,
		tokVer: material.document.tokVer,
		rev: response?.rev ?? 0,
		answer: response?.answer ?? emptyAnswer(exercise.kind),
		/** Whether each choice is followed by "How sure are you?". */
		asksSure: (open.terms?.asksSure ?? false) && canAskSure(exercise.kind),
		earlier: earlierMarks(open, responses),
		/** Present once it was taken. */
		hint: response?.hintedAt ? hintFor(material.document, exercise) : null,
		isHandedIn: response?.handedInAt != null
	};
}

/** The marks of other rounds on this text that are handed in, to be shown quietly. */
function earlierMarks({ id, quiz, material }: OpenExercise, responses: readonly Response[]) {
	return quiz.flatMap((other) => {
		const { exercise } = other;
		if (other.id === id || other.material !== material) return [];
		if (exercise.kind !== 'mark' || exercise.find === 'no-claim') return [];
		const response = responses.find(({ exerciseId }) => exerciseId === other.id);
		if (!response?.handedInAt || response.answer.kind !== 'mark') return [];
		return response.answer.marks.map((mark) => ({ ...mark, element: exercise.element }));
	});
}
