import type { Element } from '../elements';
import type { Stake } from '../keys/key';
import type { Range } from '../text/range';

/** What a rule of the program proposes for the key; a person decides. Offsets are UTF-16 units of the text. */
export interface Suggestion extends Range {
	element: Element;
	/** As in keys: "statistic", "named-official", … */
	kind: string;
	/** The rule that made it, such as "claim.amount". */
	rule: string;
	/** How sure the rule is, 0 to 1; from .5 on it speaks up. */
	confidence: number;
	/** Loaded terms only: a plainer wording of the same facts. */
	plainer?: string;
	/** Sources only: the reporting words, "told reporters". */
	cue?: Range;
	/** Sources only: the fullest words that name the same speaker. */
	speaker?: string;
	/** Sources only: what else the text tells about who this is. */
	about?: string;
	/** Sources only: what the speaker may win or lose, as far as the text tells. */
	stake?: Stake;
	/** Sources only: what the source is given for. */
	supports?: Range[];
}
