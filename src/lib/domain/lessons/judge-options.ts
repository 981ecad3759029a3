import { ok, refuse, type Result } from '../result';
import type { LessonOption } from './lesson';
import { optionId } from './public-lesson';

/** An option after the answer, with the reason for it. */
export interface JudgedOption {
	id: string;
	text: string;
	isChosen: boolean;
	isCorrect: boolean;
	why: string;
}

export type ChoiceProblem = 'nothing-chosen' | 'unknown-option';

/** Say of every option whether it holds and why; refuses an answer that chooses none of them. */
export function judgeOptions(
	options: readonly LessonOption[],
	chosen: readonly string[]
): Result<JudgedOption[], ChoiceProblem> {
	if (chosen.length === 0) return refuse('nothing-chosen');
	const judged = options.map(({ text, correct, why }, index) => {
		const id = optionId(index);
		return { id, text, isChosen: chosen.includes(id), isCorrect: correct, why };
	});
	const isKnown = chosen.every((id) => judged.some((option) => option.id === id));
	return isKnown ? ok(judged) : refuse('unknown-option');
}
