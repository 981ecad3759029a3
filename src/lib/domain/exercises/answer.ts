import type { ConfidenceLevel } from '../calibration/confidence';
import { checkMarks, type MarksProblem } from '../marks/check-marks';
import { ok, refuse, type Result } from '../result';
import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import type { Exercise, ExerciseKind } from './exercise';
import { isChoiceExercise, questionsOf, type ChoiceKind } from './questions';

export interface MarkAnswer {
	kind: 'mark';
	marks: Range[];
}

interface Choices<Kind extends ChoiceKind> {
	kind: Kind;
	/** Question id to choice; questions without one are unanswered. */
	labels: Record<string, string>;
	/** How sure the learner says she is, by question, where that is asked. Never counts. */
	sure?: Record<string, ConfidenceLevel> | undefined;
}

interface Selection<Kind extends 'context' | 'compare'> {
	kind: Kind;
	/** Ids of the options chosen. */
	selected: string[];
}

export type ChoicesAnswer = { [Kind in ChoiceKind]: Choices<Kind> }[ChoiceKind];
export type ContextAnswer = Selection<'context'>;
export type CompareAnswer = Selection<'compare'>;

/** What a learner gave for one exercise, whole, as it is saved and handed in. */
export type Answer = MarkAnswer | ChoicesAnswer | ContextAnswer | CompareAnswer;

export type AnswerProblem = MarksProblem | 'wrong-kind' | 'unknown-option';

/** The answer in its normal form, or why it does not fit the exercise. */
export function checkAnswer(
	document: TextDocument,
	exercise: Exercise,
	answer: Answer
): Result<Answer, AnswerProblem> {
	if (exercise.kind !== answer.kind) return refuse('wrong-kind');
	if (answer.kind === 'mark') {
		const marks = checkMarks(document, answer.marks);
		return marks.ok ? ok({ kind: 'mark', marks: marks.value }) : marks;
	}
	if ('selected' in answer) {
		const selected = [...new Set(answer.selected)].sort();
		return fitsSelection(exercise, selected)
			? ok({ kind: answer.kind, selected })
			: refuse('unknown-option');
	}
	return fitsChoices(exercise, answer) ? ok(answer) : refuse('unknown-option');
}

function fitsSelection(exercise: Exercise, selected: readonly string[]): boolean {
	if (exercise.kind === 'context') {
		const ids = exercise.options.map(({ id }) => id);
		return selected.every((id) => ids.includes(id));
	}
	if (exercise.kind !== 'compare') return false;
	const ids = exercise.parts.flatMap(({ options }) => options.map(({ id }) => id));
	const rules = exercise.parts.find(({ id }) => id === 'rule')?.options ?? [];
	const isOneRule = rules.filter(({ id }) => selected.includes(id)).length <= 1;
	return isOneRule && selected.every((id) => ids.includes(id));
}

function fitsChoices(exercise: Exercise, { labels, sure = {} }: ChoicesAnswer): boolean {
	if (!isChoiceExercise(exercise)) return false;
	const questions = new Map(questionsOf(exercise).map(({ id, choices }) => [id, choices]));
	if (!Object.keys(sure).every((id) => questions.has(id))) return false;
	return Object.entries(labels).every(([id, label]) => questions.get(id)?.includes(label) === true);
}

/** The answer of someone who has not begun. */
export function emptyAnswer(kind: ExerciseKind): Answer {
	if (kind === 'mark') return { kind, marks: [] };
	if (kind === 'context' || kind === 'compare') return { kind, selected: [] };
	return { kind, labels: {} };
}
