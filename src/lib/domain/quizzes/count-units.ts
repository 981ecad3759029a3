import { NONE, type Exercise, type MarkExercise } from '../exercises/exercise';
import { questionsOf } from '../exercises/questions';
import type { TextDocument } from '../text/document';
import { overlaps } from '../text/range';
import { tokensOf } from '../text/sentence-of';

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
 * neither. Neutral are a passage that is none of the labels, a claim without a source, a sentence
 * without the element, a closed question, a statement that does not hold. A ledger has no units.
 */
export function countUnits(document: TextDocument, exercise: Exercise): Units {
	switch (exercise.kind) {
		case 'mark':
			return countSentences(document, exercise);
		case 'classify':
			return split(exercise.passages, ({ label }) => label !== NONE);
		case 'context':
			return split(exercise.options, ({ isOpen }) => isOpen);
		case 'match':
			return split(exercise.claims, ({ target }) => target !== NONE);
		case 'reword':
			return split(exercise.items, () => true);
		case 'spot':
			return split(exercise.items, ({ hasIt }) => hasIt);
		case 'compare':
			return split(
				exercise.parts.flatMap(({ options }) => options),
				({ isRight }) => isRight
			);
		case 'ledger':
			return { signals: 0, neutral: 0, decisions: questionsOf(exercise).length };
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
