import type { Exercise } from '../exercises/exercise';
import { isChoiceExercise, questionsOf } from '../exercises/questions';
import type { Answer } from '../exercises/answer';
import type { ItemAnswer, TestAnswers, TestItem } from './test-answers';

/** An exercise in its place in a test. */
export interface TestExercise {
	id: string;
	exercise: Exercise;
}

/** What one learner did with an exercise; left out where it was never worked on. */
export interface TestResponse {
	exerciseId: string;
	answer: Answer;
	/** The score of the whole, and the credit of each question, as they were computed. */
	score: number;
	credits: readonly number[];
}

/** An item with the exercise and the question that it is. */
export interface ExerciseItem extends TestItem {
	exerciseId: string;
	/** Null where the whole exercise is the item. */
	questionId: string | null;
}

/** The items of some exercises: each question that has one choice, and every other exercise whole. */
export function itemsOf(exercises: readonly TestExercise[]): ExerciseItem[] {
	return exercises.flatMap(({ id: exerciseId, exercise }): ExerciseItem[] => {
		if (!isChoiceExercise(exercise))
			return [{ id: exerciseId, exerciseId, questionId: null, options: null }];
		return questionsOf(exercise).map(({ id: questionId, choices, best }) => ({
			...{ id: `${exerciseId} ${questionId}`, exerciseId, questionId },
			options: { ids: choices, key: best }
		}));
	});
}

/** The answers of some learners, one row each, as the report on items wants them. */
export function gatherTest(
	exercises: readonly TestExercise[],
	learners: readonly (readonly TestResponse[])[]
): { items: readonly ExerciseItem[]; rows: TestAnswers['rows'] } {
	const items = itemsOf(exercises);
	const rows = learners.map((responses) =>
		exercises.flatMap(({ id, exercise }) => {
			const response = responses.find(({ exerciseId }) => exerciseId === id);
			return rowOf(exercise, response);
		})
	);
	return { items, rows };
}

function rowOf(exercise: Exercise, response: TestResponse | undefined): (ItemAnswer | null)[] {
	if (!isChoiceExercise(exercise))
		return [response ? { mark: response.score, choice: null } : null];
	return questionsOf(exercise).map(({ id }, i) => {
		const labels = response && 'labels' in response.answer ? response.answer.labels : {};
		const choice = labels[id] ?? null;
		return choice === null ? null : { mark: response?.credits[i] ?? 0, choice };
	});
}
