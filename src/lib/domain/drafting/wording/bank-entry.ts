/** What a pattern found, by the names of its groups. */
export type Found = Record<string, string>;

/** A question that can stand among open ones, and when it is safe to offer it. */
export interface BankEntry {
	/** What in a sentence answers or raises it; the group "at" holds the words it belongs to. */
	raises: RegExp;
	ask: (found: Found) => string;
	/** Where the text answers it, or why the answer would not change the reading. */
	why: (found: Found) => string;
	/** Further conditions on what was found. */
	holds?: (found: Found) => boolean;
	/** Only where the text has one such place: with two, the question would be unclear. */
	once?: true;
	/** So general that it comes in only where little else does. */
	last?: true;
	/** Words anywhere in the text with which the detail could matter after all. */
	unless?: RegExp;
	/** Words in a question that is asked already and of which this one is too close. */
	clashes?: RegExp;
}

/** A pattern for all its matches that tells where their groups stand. */
export const raisedBy = (source: string, flags = 'u') => new RegExp(source, `dg${flags}`);
