import type { TextDocument } from '../text/document';
import { sentenceOfToken } from '../text/sentence-of';
import { NONE, type Exercise, type MarkExercise } from './exercise';

/** After a hint, a response earns at most this (SCORING 7.8). */
export const HINTED_SCORE_MAX = 0.5;

/** The score that counts, when the hint may have been taken. */
export function capHinted(score: number, isHinted: boolean): number {
	return isHinted ? Math.min(score, HINTED_SCORE_MAX) : score;
}

/** How many sentences a hint names; one where whole sentences are asked for, or it would be the answer. */
const SENTENCES = { word: 3, sentence: 1 };

/** What a hint tells; the interface makes a sentence of it. */
export type Hint =
	/** How many places there are, and numbers of some sentences that hold one, counted from 1. */
	| { type: 'sentences'; total: number; sentences: number[] }
	/** How many questions have the plain answer: none of these, no source, fine. */
	| { type: 'plain'; plain: number; total: number }
	/** How many options are right. */
	| { type: 'right'; right: number; total: number }
	/** For each rewording, one option that is wrong. */
	| { type: 'wrong'; wrong: { questionId: string; optionId: string }[] };

/** The one hint of an exercise. It tells part of the key: to be given only when asked for. */
export function hintFor(document: TextDocument, exercise: Exercise): Hint {
	switch (exercise.kind) {
		case 'mark':
			return sentenceHint(document, exercise);
		case 'classify':
			return plainHint(exercise.passages, ({ label }) => label === NONE);
		case 'match':
			return plainHint(exercise.claims, ({ target }) => target === NONE);
		case 'spot':
			return plainHint(exercise.items, ({ hasIt }) => !hasIt);
		case 'ledger':
			return plainHint(exercise.voices, ({ namedAs }) => namedAs === 'no');
		case 'context':
			return rightHint(exercise.options, ({ isOpen }) => isOpen);
		case 'compare':
			return rightHint(
				exercise.parts.flatMap(({ options }) => options),
				({ isRight }) => isRight
			);
		case 'reword':
			return {
				type: 'wrong',
				wrong: exercise.items.flatMap(({ id, options }) =>
					options
						.filter(({ fault }) => fault === 'same-charge')
						.map((option) => ({ questionId: id, optionId: option.id }))
				)
			};
	}
}

function sentenceHint(document: TextDocument, { targets, unit }: MarkExercise): Hint {
	const asked = targets.filter(({ isRequired }) => isRequired);
	const numbers = asked.map(({ core }) => sentenceOfToken(document, core.start).id + 1);
	const sentences = [...new Set(numbers)].sort((a, b) => a - b).slice(0, SENTENCES[unit]);
	return { type: 'sentences', total: asked.length, sentences };
}

function plainHint<T>(items: readonly T[], isPlain: (item: T) => boolean): Hint {
	return { type: 'plain', plain: items.filter(isPlain).length, total: items.length };
}

function rightHint<T>(items: readonly T[], isRight: (item: T) => boolean): Hint {
	return { type: 'right', right: items.filter(isRight).length, total: items.length };
}
