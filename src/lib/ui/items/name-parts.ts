import type { ItemsOfExercise } from '$lib/domain/items/shown-item';
import { numberNames } from '../attempt/number-names';
import { roundName } from '../exercise-words';

/** An exercise with its name and the number of its first item; items are numbered through from 1. */
export type Part = ItemsOfExercise & { name: string; from: number };

/** The exercises of an assignment by name, in their order. */
export function nameParts(exercises: readonly ItemsOfExercise[]): Part[] {
	let next = 1;
	const parts = exercises.map((one): Part => {
		const from = next;
		next += one.items.length;
		return { ...one, name: nameOf(one), from };
	});
	return numberNames(parts);
}

function nameOf({ exercise, title }: ItemsOfExercise): string {
	const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
	const round = roundName({ name: exercise.id.split('-')[0] ?? exercise.id, isInverse });
	return title ? `${round} · ${title}` : round;
}
