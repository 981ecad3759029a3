import { emptyAnswer } from '$lib/domain/exercises/answer';
import { idealAnswer } from '$lib/domain/exercises/ideal-answer';
import { toPublic } from '$lib/domain/exercises/public-exercise';
import { scoreResponse } from '$lib/domain/exercises/score-response';
import type { QuizExercise } from './read-quiz';

/** An exercise as a learner meets it, and what its key says. Only for teachers. */
export function readKeyView({ exercise, material }: QuizExercise) {
	const { document, spans, signedBy, paragraphs } = material;
	const answer = idealAnswer(exercise);
	return {
		exercise: toPublic(exercise),
		answer: emptyAnswer(exercise.kind),
		paragraphs,
		signedBy,
		feedback: scoreResponse({ document, spans, exercise, answer }).feedback
	};
}
