import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import { labelNames } from '../kind-words';

/** A text's tasks with the names of their labels: the many words for them stay on the server. */
export function withLabels<T extends { exercise: PublicExercise }, X extends { tasks: T[] }>(
	text: X & { tasks: T[] }
) {
	const tasks = text.tasks.map((task) => ({ ...task, labelNames: labelNames(task.exercise) }));
	return { ...text, tasks };
}
