import type { ClassifyAnswer } from '../exercises/answer';
import type { ClassifyExercise } from '../exercises/exercise';
import { creditChoice } from '../scoring/score-choice';
import type { ClassifyFeedback } from './feedback';

/** For every passage: what was chosen, what the key says, what it earned, and why. */
export function classifyFeedback(
	exercise: ClassifyExercise,
	answer: ClassifyAnswer
): ClassifyFeedback {
	const passages = exercise.passages.map(({ id, label, alternatives, why }) => {
		const chosen = answer.labels[id] ?? null;
		return { id, chosen, label, credit: creditChoice(chosen, { best: label, alternatives }), why };
	});
	return { kind: 'classify', passages };
}
