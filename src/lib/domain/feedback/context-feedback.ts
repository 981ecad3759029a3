import type { ContextAnswer } from '../exercises/answer';
import type { ContextExercise } from '../exercises/exercise';
import { scoreMultiSelect } from '../scoring/score-multi-select';
import type { ContextFeedback } from './feedback';

/** For every question: whether it was chosen, whether the article leaves it open, and why. */
export function contextFeedback(exercise: ContextExercise, answer: ContextAnswer): ContextFeedback {
	const selected = new Set(answer.selected);
	const freed = new Set(exercise.freed);
	const asked = exercise.options.filter(({ id }) => !freed.has(id));
	const options = asked.map(({ id, question, isOpen, why, whereToLook }) => ({
		id,
		question,
		isSelected: selected.has(id),
		isOpen,
		why,
		whereToLook
	}));
	const open = options.filter((option) => option.isOpen);
	const hits = open.filter((option) => option.isSelected).length;
	const score = scoreMultiSelect({
		options: new Set(options.map((option) => option.id)),
		correct: new Set(open.map((option) => option.id)),
		selected: new Set(options.flatMap(({ id, isSelected }) => (isSelected ? [id] : [])))
	});
	const { lambda, raw } = score ?? { lambda: 0, raw: 0 };
	const wrong = options.filter((option) => option.isSelected && !option.isOpen).length;
	return { kind: 'context', options, formula: { hits, wrong, open: open.length, lambda, raw } };
}
