import type { Answer } from '$lib/domain/exercises/answer';
import { capHinted } from '$lib/domain/exercises/hint';
import { measureResponse } from '$lib/domain/exercises/measures';
import { scoreResponse } from '$lib/domain/exercises/score-response';
import { SCORING_VERSION } from '$lib/domain/scoring/scoring-config';
import type { StoredResult } from '../db/stored-json';
import type { QuizExercise } from './read-quiz';

/** What is kept of the result of an answer that fits the exercise. */
export function scoreExercise(
	{ exercise, material: { document, spans } }: QuizExercise,
	answer: Answer,
	isHinted: boolean
): StoredResult {
	const { score, raw, feedback } = scoreResponse({ document, spans, exercise, answer });
	const measures = measureResponse(feedback);
	return { score: capHinted(score, isHinted), raw, scoringVersion: SCORING_VERSION, measures };
}
