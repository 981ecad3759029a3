import type { Element } from '../elements';
import type { ComparePartId } from '../exercises/exercise';
import type { ChoiceKind } from '../exercises/questions';
import type { Range } from '../text/range';

/**
 * How one place of the text was judged.
 * `different`: marked as one element, and it is another. `left`: rightly left alone.
 * `fine`: marked, and that costs nothing. `debatable`: editors differ, costs nobody.
 */
export type Verdict =
	'found' | 'partly' | 'missed' | 'extra' | 'different' | 'debatable' | 'fine' | 'left';

/** One margin note: a place, a verdict, and the reason in words. */
export interface FeedbackNote {
	verdict: Verdict;
	/** Token range the note is about. */
	at: Range;
	/** The part that the learner marked; drawn stronger in a `partly` note. */
	marked: Range[];
	quote: string;
	/** The key's reason; null where the interface has a general sentence for it. */
	why: string | null;
	/** For `extra` without a reason of its own. */
	general: 'plain' | 'overhang' | 'no-claim' | 'has-claim' | null;
	neutral: string | null;
	question: string | null;
	whereToLook: string | null;
	/** The element it really is, in a `different` note. */
	element: Element | null;
	kind: string | null;
}

/** Both kinds of success: problems found, and plain sentences left alone. */
export interface Balance {
	found: number;
	required: number;
	flagged: number;
	plain: number;
}

export interface MarkFeedback {
	kind: 'mark';
	notes: FeedbackNote[];
	counts: Record<Verdict, number>;
	balance: Balance;
	/** Everything the formula uses, so that the score can be checked by hand. */
	formula: {
		/** Per asked place, in the order of the key. */
		credits: number[];
		extraUnits: number;
		lambda: number;
		raw: number;
	};
}

/** Of exercises that are several questions with one choice each. */
export interface ChoicesFeedback {
	kind: ChoiceKind;
	items: {
		id: string;
		chosen: string | null;
		best: string;
		credit: number;
		/** The key's reason; null where the interface has a general sentence for it. */
		why: string | null;
		/** What is wrong with a wrong choice, where the key says it. */
		whyChosen: string | null;
	}[];
}

export interface ContextFeedback {
	kind: 'context';
	options: {
		id: string;
		question: string;
		isSelected: boolean;
		isOpen: boolean;
		why: string;
		whereToLook: string | null;
	}[];
	formula: { hits: number; wrong: number; open: number; lambda: number; raw: number };
}

export interface CompareFeedback {
	kind: 'compare';
	parts: {
		id: ComparePartId;
		options: { id: string; text: string; isSelected: boolean; isRight: boolean; why: string }[];
		/** 0 to 1. */
		score: number;
	}[];
}

export type Feedback = MarkFeedback | ChoicesFeedback | ContextFeedback | CompareFeedback;
