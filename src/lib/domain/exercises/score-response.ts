import { choicesFeedback } from '../feedback/choices-feedback';
import { compareFeedback } from '../feedback/compare-feedback';
import { contextFeedback } from '../feedback/context-feedback';
import type { Feedback } from '../feedback/feedback';
import { markFeedback } from '../feedback/mark-feedback';
import type { ResolvedSpan } from '../keys/resolve-key';
import { clampScore } from '../scoring/round-score';
import { scoreMarks } from '../scoring/score-marks';
import type { TextDocument } from '../text/document';
import type { Answer } from './answer';
import type { Exercise } from './exercise';
import { rulerFor } from './mark-round';
import { isChoiceExercise } from './questions';

/** A handed-in exercise, judged. `score` is in 0..1 with 4 decimals; `raw` may be negative. */
export interface ScoredResponse {
	score: number;
	raw: number;
	feedback: Feedback;
}

export interface HandedIn {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	exercise: Exercise;
	answer: Answer;
}

/** Score an answer and say why. Throws when the answer was not made for the exercise: check it first. */
export function scoreResponse({ document, spans, exercise, answer }: HandedIn): ScoredResponse {
	if (exercise.kind === 'mark' && answer.kind === 'mark') {
		const ruler = rulerFor(document, exercise);
		const { marks } = answer;
		const score = scoreMarks(ruler, marks);
		const feedback = markFeedback({ document, spans, exercise, ruler, marks, score });
		return { score: score.score ?? 0, raw: score.raw ?? 0, feedback };
	}
	if (isChoiceExercise(exercise) && 'labels' in answer) {
		const feedback = choicesFeedback(exercise, answer.labels);
		const score = mean(feedback.items.map(({ credit }) => credit));
		return { score, raw: score, feedback };
	}
	if (exercise.kind === 'compare' && answer.kind === 'compare') {
		const feedback = compareFeedback(exercise, answer.selected);
		const score = mean(feedback.parts.map((part) => part.score));
		return { score, raw: score, feedback };
	}
	if (exercise.kind === 'context' && answer.kind === 'context') {
		const feedback = contextFeedback(exercise, answer);
		const { raw } = feedback.formula;
		return { score: clampScore(raw), raw, feedback };
	}
	throw new TypeError(`a ${answer.kind} answer does not fit a ${exercise.kind} exercise`);
}

function mean(credits: readonly number[]): number {
	return clampScore(credits.reduce((sum, credit) => sum + credit, 0) / credits.length);
}
