import type { Answer } from '../exercises/answer';
import type { Exercise, ExerciseKind } from '../exercises/exercise';
import { isChoiceExercise, questionsOf } from '../exercises/questions';
import type { SureAnswer } from './report-calibration';

/** Exercises whose questions may be followed by "How sure are you?". A ledger's cells are too many. */
const ASKED: readonly ExerciseKind[] = ['classify', 'match', 'reword', 'spot'];

export function canAskSure(kind: ExerciseKind): boolean {
	return ASKED.includes(kind);
}

/** The answers of which somebody said how sure she was; a half-right choice is not right. */
export function sureAnswersOf(exercise: Exercise, answer: Answer): SureAnswer[] {
	if (!isChoiceExercise(exercise) || !('labels' in answer) || !canAskSure(exercise.kind)) return [];
	const { labels, sure = {} } = answer;
	return questionsOf(exercise).flatMap(({ id, choices, creditOf }) => {
		const [choice, level] = [labels[id], sure[id]];
		if (choice === undefined || level === undefined) return [];
		return [{ level, isRight: creditOf(choice) === 1, optionCount: choices.length }];
	});
}
