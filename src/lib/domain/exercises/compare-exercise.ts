import type { Comparison } from '../comparisons/comparison';
import { COMPARE_PARTS, type CompareExercise } from './exercise';

/** A comparison as an exercise; `titles` names the two articles. */
export function compareExercise(
	comparison: Comparison,
	titles: readonly string[]
): CompareExercise {
	return {
		kind: 'compare',
		id: 'compare',
		passages: comparison.passages.map(({ quote }, i) => ({ title: titles[i] ?? '', text: quote })),
		parts: COMPARE_PARTS.map((part) => ({
			id: part,
			options: comparison[part].map(({ text, correct, why }, i) => ({
				id: `${part[0]}${i + 1}`,
				text,
				isRight: correct,
				why
			}))
		}))
	};
}
