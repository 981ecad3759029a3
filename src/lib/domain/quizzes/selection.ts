import type { Element } from '../elements';
import { Tally } from './tally';
import type { ExerciseSummary } from './summarize-exercise';

/** Exercises chosen for a quiz, in any order. */
export type Selection = readonly ExerciseSummary[];

/** Seconds for all exercises, and for reading each of their articles once. */
export function countSeconds(selection: Selection): number {
	return new Tally(selection).seconds;
}

/** The share of units with nothing to flag, 0 to 1; 0 where there is nothing to judge. */
export function neutralShareOf(selection: Selection): number {
	const neutral = selection.reduce((sum, one) => sum + one.neutral, 0);
	const units = selection.reduce((sum, one) => sum + one.neutral + one.signals, 0);
	return units === 0 ? 0 : neutral / units;
}

/** How far a selection is from balanced; 0 when it is. */
export function imbalanceOf(selection: Selection, elements: readonly Element[]): number {
	return new Tally(selection).imbalance(elements);
}
