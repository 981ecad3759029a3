import type { Element } from '../elements';
import type { Rewording, Stake } from '../keys/key';
import type { NamedAs } from './voices';
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

/** What becomes of an exercise whose key was changed after it had been asked. */
interface Rejudged {
	/** Questions about places that stand no longer as they did: they cost nobody. */
	freed?: string[];
}

/** Say what each outlined passage is. */
export interface ClassifyExercise extends Rejudged {
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
export interface ContextExercise extends Rejudged {
	kind: 'context';
	id: 'questions';
	options: QuestionOption[];
}

/** A claim to match; ids say nothing about the answer. */
export interface MatchClaim {
	id: string;
	at: Range;
	spanId: string;
	/** The id of the target that says so, or `none`. */
	target: string;
	/** Why these words are a source; null where the text gives none. */
	why: string | null;
}

/** Match each claim to who says so. Targets may be used again, and some fit nothing. */
export interface MatchExercise extends Rejudged {
	kind: 'match';
	id: 'match';
	claims: MatchClaim[];
	/** Without `none`, which is always offered too. */
	targets: { id: string; name: string }[];
}

export interface RewordOption {
	id: string;
	text: string;
	/** What is wrong with it; null for the neutral wording. */
	fault: Rewording['fault'] | null;
	credit: number;
	why: string;
}

/** For each charged phrase, choose the wording that both sides would use. */
export interface RewordExercise extends Rejudged {
	kind: 'reword';
	id: 'reword';
	items: { id: string; at: Range; spanId: string; options: RewordOption[] }[];
}

/** A sentence that has the element, or its twin that has not. */
export interface SpotItem {
	id: string;
	element: Element;
	text: string;
	/** The words that carry it, or that look as if they did. */
	tested: string[];
	hasIt: boolean;
	why: string;
}

/** Say of each sentence whether it has the element; half of them have not. */
export interface SpotExercise {
	kind: 'spot';
	id: 'spot';
	items: SpotItem[];
}

export const COMPARE_PARTS = ['similarities', 'differences', 'rule'] as const;
export type ComparePartId = (typeof COMPARE_PARTS)[number];

export interface ComparePart {
	id: ComparePartId;
	options: { id: string; text: string; isRight: boolean; why: string }[];
}

/** The same thing in two articles: what is alike, what differs, and the rule. */
export interface CompareExercise {
	kind: 'compare';
	id: 'compare';
	passages: { title: string; text: string }[];
	parts: ComparePart[];
}

/** One who speaks in the article. */
export interface Voice {
	id: string;
	speaker: string;
	namedAs: NamedAs;
	stake: Stake;
	/** How many words the sentences have in which they are heard. */
	words: number;
}

/** After the source round: who speaks, named or not, with what stake, in how many words. */
export interface LedgerExercise {
	kind: 'ledger';
	id: 'ledger';
	voices: Voice[];
	/** Words of the sentences that make claims in nobody's name. */
	unsourcedWords: number;
}

export type Exercise =
	| MarkExercise
	| ClassifyExercise
	| ContextExercise
	| MatchExercise
	| RewordExercise
	| SpotExercise
	| CompareExercise
	| LedgerExercise;

export type ExerciseKind = Exercise['kind'];

/** The label for "none of these", and the target for "no source given". */
export const NONE = 'none';
