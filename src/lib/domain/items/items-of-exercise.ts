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

/**
 * Tells what somebody did with these items by what was handed in: null for each one left out, all
 * of them without an answer. Made once for all who answered.
 */
export function answersTo({ exercise }: Placed): (given: Given | undefined) => Done[] {
	if (!isChoiceExercise(exercise))
		return (given) => [given ? { mark: given.score, choice: null } : null];
	const questions = questionsOf(exercise);
	return (given) => {
		const labels = given && 'labels' in given.answer ? given.answer.labels : {};
		return questions.map(({ id, choices, creditOf }) => {
			const choice = labels[id];
			const isGiven = choice !== undefined && choices.includes(choice);
			return isGiven ? { mark: creditOf(choice), choice } : null;
		});
	};
}

type Done = ItemAnswer | null;

/** The name of a question's item. */
export function nameItem(exerciseId: string, questionId: string): string {
	return `${exerciseId} ${questionId}`;
}
