import type { Answer } from './answer';
import type { Exercise } from './exercise';
import { isChoiceExercise, questionsOf } from './questions';

/** What the key itself would answer. Never sent to whoever has not handed in. */
export function idealAnswer(exercise: Exercise): Answer {
	if (exercise.kind === 'mark') {
		const required = exercise.targets.filter(({ isRequired }) => isRequired);
		return { kind: 'mark', marks: required.map(({ core }) => core) };
	}
	if (exercise.kind === 'context') {
		const open = exercise.options.filter(({ isOpen }) => isOpen);
		return { kind: 'context', selected: open.map(({ id }) => id) };
	}
	if (isChoiceExercise(exercise)) {
		const best = questionsOf(exercise).map(({ id, best }) => [id, best] as const);
		return { kind: exercise.kind, labels: Object.fromEntries(best) };
	}
	const right = exercise.parts.flatMap(({ options }) => options.filter(({ isRight }) => isRight));
	return { kind: 'compare', selected: right.map(({ id }) => id) };
}
