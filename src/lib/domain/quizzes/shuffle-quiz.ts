import { seededRandom, shuffle } from '../random';

/**
 * The exercises of a quiz in an order of one learner's own: the same seed gives the same order.
 * An exercise that waits for another one comes after it.
 */
export function shuffleQuiz<T>(
	quiz: readonly T[],
	seed: string,
	waitsFor: (one: T) => T | undefined
): T[] {
	const mixed = shuffle(quiz, seededRandom(seed));
	const waiting = mixed.filter((one) => waitsFor(one) !== undefined);
	return mixed
		.filter((one) => !waiting.includes(one))
		.flatMap((one) => [one, ...waiting.filter((late) => waitsFor(late) === one)]);
}
