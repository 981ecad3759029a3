import { answersTo, itemsOf, type Given, type Placed } from './items-of-exercise';
import type { TestAnswers } from './test-answers';

/** What one learner gave, by exercise; what was never worked on is not in it. */
export type GivenByExercise = ReadonlyMap<string, Given>;

/** The answers of some learners to the exercises of a test, one row each. */
export function gatherTest(
	exercises: readonly Placed[],
	learners: readonly GivenByExercise[]
): TestAnswers {
	const parts = exercises.map((one) => ({ id: one.id, answersOf: answersTo(one) }));
	return {
		items: exercises.flatMap(itemsOf),
		rows: learners.map((given) => parts.flatMap(({ id, answersOf }) => answersOf(given.get(id))))
	};
}
