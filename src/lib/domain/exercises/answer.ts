import { checkMarks, type MarksProblem } from '../marks/check-marks';
import { ok, refuse, type Result } from '../result';
import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import type { Exercise } from './exercise';

export interface MarkAnswer {
	kind: 'mark';
	marks: Range[];
}

export interface ClassifyAnswer {
	kind: 'classify';
	/** Passage id to label; passages without one are unanswered. */
	labels: Record<string, string>;
}

export interface ContextAnswer {
	kind: 'context';
	/** Ids of the questions chosen. */
	selected: string[];
}

/** What a learner gave for one exercise, whole, as it is saved and handed in. */
export type Answer = MarkAnswer | ClassifyAnswer | ContextAnswer;

export type AnswerProblem = MarksProblem | 'wrong-kind' | 'unknown-option';

/** The answer in its normal form, or why it does not fit the exercise. */
export function checkAnswer(
	document: TextDocument,
	exercise: Exercise,
	answer: Answer
): Result<Answer, AnswerProblem> {
	if (exercise.kind === 'mark' && answer.kind === 'mark') {
		const marks = checkMarks(document, answer.marks);
		return marks.ok ? ok({ kind: 'mark', marks: marks.value }) : marks;
	}
	if (exercise.kind === 'classify' && answer.kind === 'classify') {
		const ids = exercise.passages.map((passage) => passage.id);
		const fits = Object.entries(answer.labels).every(
			([id, label]) => ids.includes(id) && exercise.labels.includes(label)
		);
		return fits ? ok(answer) : refuse('unknown-option');
	}
	if (exercise.kind === 'context' && answer.kind === 'context') {
		const ids = exercise.options.map((option) => option.id);
		const selected = [...new Set(answer.selected)].sort();
		const fits = selected.every((id) => ids.includes(id));
		return fits ? ok({ kind: 'context', selected }) : refuse('unknown-option');
	}
	return refuse('wrong-kind');
}

/** The answer of someone who has not begun. */
export function emptyAnswer(kind: Exercise['kind']): Answer {
	if (kind === 'mark') return { kind, marks: [] };
	if (kind === 'classify') return { kind, labels: {} };
	return { kind, selected: [] };
}
