import type { CompareExercise } from '../exercises/exercise';
import { scoreMultiSelect } from '../scoring/score-multi-select';
import type { CompareFeedback } from './feedback';

/** For every statement: whether it was chosen, whether it holds, and why; a score a part. */
export function compareFeedback(
	exercise: CompareExercise,
	selected: readonly string[]
): CompareFeedback {
	const parts = exercise.parts.map(({ id, options }) => {
		const judged = options.map((option) => ({
			...option,
			isSelected: selected.includes(option.id)
		}));
		const right = options.filter(({ isRight }) => isRight).map((option) => option.id);
		const score =
			id === 'rule'
				? Number(right.some((rule) => selected.includes(rule)))
				: (scoreMultiSelect({
						options: new Set(options.map((option) => option.id)),
						correct: new Set(right),
						selected: new Set(selected)
					})?.score ?? 0);
		return { id, options: judged, score };
	});
	return { kind: 'compare', parts };
}
