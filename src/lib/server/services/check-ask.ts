import { checkAnswer, type Answer, type AnswerProblem } from '$lib/domain/exercises/answer';
import { refuse, type Result } from '$lib/domain/result';
import type { Response } from '../repositories/responses';
import type { OpenExercise } from './open-exercise';

/** What every save and hand-in says about the page it comes from. */
export interface Ask {
	/** The text and the word rules that the marks were made on. */
	docRev: string;
	tokVer: number;
	/** The revision this one builds on. */
	baseRev: number;
	/** The last save this page sent, whose reply it may never have seen. */
	after: string | null;
	answer: Answer;
}

export type AskProblem = AnswerProblem | 'stale-text' | 'locked';

/** The answer in normal form, or why it cannot belong to this exercise and text. */
export function checkAsk(open: OpenExercise, ask: Ask): Result<Answer, AskProblem> {
	const { material, exercise, isLocked } = open;
	if (isLocked) return refuse('locked');
	const isCurrent = ask.docRev === material.docRev && ask.tokVer === material.document.tokVer;
	if (!isCurrent) return refuse('stale-text');
	return checkAnswer(material.document, exercise, ask.answer);
}

/** Whether an ask builds on what is stored now, so that storing it loses nothing. */
export function buildsOn(stored: Response | undefined, ask: Ask): boolean {
	if (!stored) return ask.baseRev === 0;
	return stored.rev === ask.baseRev || stored.saveId === ask.after;
}
