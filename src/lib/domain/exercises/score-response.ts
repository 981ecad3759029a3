import { classifyFeedback } from '../feedback/classify-feedback';
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
	if (exercise.kind === 'classify' && answer.kind === 'classify') {
		const feedback = classifyFeedback(exercise, answer);
		const earned = feedback.passages.reduce((sum, { credit }) => sum + credit, 0);
		const score = clampScore(earned / feedback.passages.length);
		return { score, raw: score, feedback };
	}
	if (exercise.kind === 'context' && answer.kind === 'context') {
		const feedback = contextFeedback(exercise, answer);
		const { raw } = feedback.formula;
		return { score: clampScore(raw), raw, feedback };
	}
	throw new TypeError(`a ${answer.kind} answer does not fit a ${exercise.kind} exercise`);
}
