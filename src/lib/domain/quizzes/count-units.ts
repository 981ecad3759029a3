import {
	NONE,
	type ClassifyExercise,
	type ContextExercise,
	type MarkExercise
} from '../exercises/exercise';
import type { TextDocument } from '../text/document';
import { overlaps } from '../text/range';
import { tokensOf } from '../text/sentence-of';

export type CountedExercise = MarkExercise | ClassifyExercise | ContextExercise;

/** What an exercise asks its learner to judge. */
export interface Units {
	/** Units with something to flag. */
	signals: number;
	/** Units with nothing to flag. */
	neutral: number;
	/** All that must be looked at, also what is neither: it takes time. */
	decisions: number;
}

/**
 * The units of one exercise as discernment counts them (SCORING 7.9). Mark: a sentence with a
 * required core is a signal, one with no core at all is neutral, one with only optional cores is
 * neither. Classify: a passage that is none of the labels is neutral. Context: a closed question is.
 */
export function countUnits(document: TextDocument, exercise: CountedExercise): Units {
	switch (exercise.kind) {
		case 'mark':
			return countSentences(document, exercise);
		case 'classify':
			return split(exercise.passages, ({ label }) => label !== NONE);
		case 'context':
			return split(exercise.options, ({ isOpen }) => isOpen);
	}
}

function countSentences({ sentences }: TextDocument, { targets }: MarkExercise): Units {
	const held = sentences
		.map(tokensOf)
		.map((at) => targets.filter(({ core }) => overlaps(core, at)))
		.map((inside) => ({ isPlain: inside.length === 0, asks: inside.some((t) => t.isRequired) }));
	return {
		signals: held.filter(({ asks }) => asks).length,
		neutral: held.filter(({ isPlain }) => isPlain).length,
		decisions: sentences.length
	};
}

function split<T>(parts: readonly T[], isSignal: (part: T) => boolean): Units {
	const signals = parts.filter(isSignal).length;
	return { signals, neutral: parts.length - signals, decisions: parts.length };
}
