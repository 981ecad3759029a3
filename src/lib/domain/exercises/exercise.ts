import type { Element } from '../elements';
import type { MarkTarget } from '../scoring/mark-ruler';
import type { Range } from '../text/range';

/** Mark the text, one element a round. */
export interface MarkExercise {
	kind: 'mark';
	id: Element;
	element: Element;
	/** `no-claim`: the claims are too dense, so the round asks for the sentences without one. */
	find: 'element' | 'no-claim';
	/** What one tap marks. */
	unit: 'word' | 'sentence';
	/** Key spans or, in a no-claim round, sentences ("s4"); free places ask for nothing. */
	targets: MarkTarget[];
}

/** A passage to sort; ids say nothing about the answer. */
export interface Passage {
	id: string;
	at: Range;
	spanId: string;
	label: string;
	/** Labels that can be defended: half credit. */
	alternatives: string[];
	why: string;
}

/** Say what each outlined passage is. */
export interface ClassifyExercise {
	kind: 'classify';
	id: string;
	/** Set when it stands in for a mark round of this element: labels are then its kinds. */
	element: Element | null;
	/** The last one is always `none`. */
	labels: string[];
	passages: Passage[];
}

export interface QuestionOption {
	id: string;
	spanId: string;
	question: string;
	isOpen: boolean;
	why: string;
	whereToLook: string | null;
}

/** Choose the questions that the article leaves open. */
export interface ContextExercise {
	kind: 'context';
	id: 'questions';
	options: QuestionOption[];
}

export type Exercise = MarkExercise | ClassifyExercise | ContextExercise;

/** The label for "none of these". */
export const NONE = 'none';
