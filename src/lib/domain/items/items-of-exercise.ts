import type { Answer } from '../exercises/answer';
import type { Exercise } from '../exercises/exercise';
import { isChoiceExercise, questionsOf } from '../exercises/questions';
import type { ItemAnswer, TestItem } from './test-answers';

/** Where an exercise stands in its quiz. */
export interface Placed {
	id: string;
	exercise: Exercise;
}

/** What was handed in for an exercise: the answer as it stands, and what it scored as a whole. */
export interface Given {
	answer: Answer;
	score: number;
}

/**
 * The items of an exercise: each question where one is chosen, else the exercise as a whole, with
 * partial credit. Items of one name ask the same and have the same key.
 */
export function itemsOf({ id, exercise }: Placed): TestItem[] {
	if (!isChoiceExercise(exercise)) return [{ id, options: null }];
	return questionsOf(exercise).map((question) => ({
		id: nameItem(id, question.id),
		options: { ids: question.choices, key: question.best }
	}));
}

/** The questions of an exercise, one an item; null where the exercise as a whole is the item. */
export function questionIdsOf(exercise: Exercise): (string | null)[] {
	return isChoiceExercise(exercise) ? questionsOf(exercise).map(({ id }) => id) : [null];
}

/** What somebody did with these items; null for each one left out, all of them without an answer. */
export function answersTo({ exercise }: Placed, given: Given | undefined) {
	if (!isChoiceExercise(exercise)) {
		return [given ? { mark: given.score, choice: null } : null];
	}
	const labels = given && 'labels' in given.answer ? given.answer.labels : {};
	return questionsOf(exercise).map((question): ItemAnswer | null => {
		const choice = labels[question.id];
		const isGiven = choice !== undefined && question.choices.includes(choice);
		return isGiven ? { mark: question.creditOf(choice), choice } : null;
	});
}

/** The name of a question's item. */
export function nameItem(exerciseId: string, questionId: string): string {
	return `${exerciseId} ${questionId}`;
}
