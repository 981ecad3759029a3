import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { ItemReport } from '$lib/domain/items/item-report';
import { numberNames } from '../attempt/number-names';
import { roundName } from '../exercise-words';

export interface Item {
	questionId: string | null;
	/** The words asked about and their sentence. */
	place: { quote: string; sentence: string } | null;
	report: ItemReport;
	/** Nothing is to be found there. */
	isClean: boolean;
}

export interface ItemsOfExercise {
	id: string;
	/** The article, where there is one. */
	title: string | null;
	exercise: PublicExercise;
	items: readonly Item[];
}

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
