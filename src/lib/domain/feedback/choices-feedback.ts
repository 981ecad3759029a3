import { questionsOf, type ChoiceExercise } from '../exercises/questions';
import type { ChoicesFeedback } from './feedback';

/** For every question: what was chosen, what the key says, what it earned, and why. */
export function choicesFeedback(
	exercise: ChoiceExercise,
	labels: Readonly<Record<string, string>>
): ChoicesFeedback {
	const items = questionsOf(exercise).map(({ id, best: keyed, creditOf, isFreed, why, whyNot }) => {
		const chosen = labels[id] ?? null;
		const best = isFreed && chosen !== null ? chosen : keyed;
		const whyChosen = chosen !== null && chosen !== best ? whyNot(chosen) : null;
		return { id, chosen, best, credit: creditOf(chosen), why, whyChosen };
	});
	return { kind: exercise.kind, items };
}
