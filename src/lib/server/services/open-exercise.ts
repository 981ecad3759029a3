import type { Exercise } from '$lib/domain/exercises/exercise';
import type { App } from '../app';
import { findOwnedAttempt, type Attempt } from '../repositories/attempts';
import type { Material } from './read-material';

/** An exercise of an attempt that the guest owns, with all that is needed to work on it. */
export interface OpenExercise {
	attempt: Attempt;
	material: Material;
	exercise: Exercise;
}

interface Address {
	guestId: string | null;
	attemptId: string;
	exerciseId: string;
}

/** Undefined when the attempt or the exercise does not exist, or is not the guest's. */
export async function openExercise(
	{ db, material: cache }: Pick<App, 'db' | 'material'>,
	{ guestId, attemptId, exerciseId }: Address
): Promise<OpenExercise | undefined> {
	const attempt = guestId ? await findOwnedAttempt(db, guestId, attemptId) : undefined;
	if (!attempt) return undefined;
	const material = await cache.read(attempt.keyVersionId);
	const exercise = material.exercises.find(({ id }) => id === exerciseId);
	return exercise && { attempt, material, exercise };
}
