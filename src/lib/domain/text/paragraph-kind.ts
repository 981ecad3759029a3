import type { ParagraphKind } from './document';

/** What is known of a line without list or table marks when its kind is decided. */
export interface Line {
	content: string;
	words: readonly string[];
	sentenceCount: number;
	isFirst: boolean;
	/** Whether an earlier list entry reads the same, as a table of contents does. */
	isAnnounced: boolean;
}

const MAX_HEADING_WORDS = 16;
/** The title of an article may be long: some papers print 25 words. */
const MAX_TITLE_WORDS = 30;
const MAX_META_WORDS = 14;

const wordSet = (list: string) => new Set(list.split(/\s+/));

const CALENDAR = wordSet(
	`january february march april may june july august september october november december jan feb
	mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
	mon tue tues wed thu thur thurs fri sat sun ago read`
);
const AROUND_DATES = wordSet(
	`am pm et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst published posted updated modified
	last first date on at by and minute minutes min hour hours day days of the`
);
const CLOCK_OR_DATE = /^(?:\p{N}{1,2}:\p{N}{2}.*|\p{N}{1,4}([/.-])\p{N}{1,2}\1\p{N}{1,4})$/u;

const CREDIT =
	/^(?:(?:photo|image|picture|graphic|credit|source)s?(?:\s+(?:credit|by|courtesy of))?:|photo(?:graph)?s? by)\s/i;
const FINAL_MARK = /[.,:;!?…]["'”’)\]]*$/;
const QUESTION_OR_SHOUT = /[?!]["'”’)\]]*$/;
const QUOTED = /^["'“‘].*["'”’]$/s;
const SMALL_WORDS = wordSet(
	`a an the and or but nor for of in on at to by as from with into over vs is are was were be`
);

/** The kind of a line that has words and no list or table marks. */
export function paragraphKind(line: Line): ParagraphKind {
	if (isMeta(line)) return 'meta';
	return isHeading(line) ? 'heading' : 'text';
}

function isMeta({ content, words }: Line): boolean {
	if (words.length > MAX_META_WORDS) return false;
	if (isDateLine(words)) return true;
	return !FINAL_MARK.test(content) && (CREDIT.test(content) || isByline(words));
}

/** Nothing but dates, times and the words around them: "MAR 2, 2018 | 9:47 PM". */
function isDateLine(words: readonly string[]): boolean {
	const plain = words.map(plainWord);
	return (
		plain.every((w) => /^\p{N}/u.test(w) || CALENDAR.has(w) || AROUND_DATES.has(w)) &&
		plain.some((w) => /^\p{N}/u.test(w)) &&
		plain.some((w) => CALENDAR.has(w) || CLOCK_OR_DATE.test(w))
	);
}

/** "By" and then only names, perhaps with a date: "By Jane Doe and John Roe | May 3". */
function isByline(words: readonly string[]): boolean {
	const [by = '', name = '', ...rest] = words;
	if (!/^by$/i.test(by) || !isCapital(name) || SMALL_WORDS.has(plainWord(name))) return false;
	return rest.every((w) => isCapital(w) || /^(?:and|for|at|of|de|van|von)$/.test(w));
}

/** One sentence that is short, does not end like prose and does not read like speech or a post. */
function isHeading({ content, words, sentenceCount, isFirst, isAnnounced }: Line): boolean {
	if (words.length > (isFirst ? MAX_TITLE_WORDS : MAX_HEADING_WORDS)) {
		return isAnnounced && words.length <= MAX_TITLE_WORDS;
	}
	if (isAnnounced) return true;
	if (sentenceCount > 1 || /^[–—-]/.test(content) || QUOTED.test(content)) return false;
	if (words.some((w) => /^[@#]\p{L}|\/\/|\p{L}\.\p{L}{2}/u.test(w))) return false;

	// "U.S." ends in a dot, and a headline may ask: then its capitals must tell.
	if (FINAL_MARK.test(content)) {
		const isDotted = words.at(-1)?.endsWith('.') && content.endsWith('.');
		return (isDotted || QUESTION_OR_SHOUT.test(content)) && isTitleCase(words);
	}
	return isCapital(words[0] ?? '') || isTitleCase(words);
}

function isTitleCase(words: readonly string[]): boolean {
	const telling = words.filter((w) => !SMALL_WORDS.has(plainWord(w)));
	return telling.filter(isCapital).length >= 0.8 * telling.length;
}

function isCapital(word: string): boolean {
	return /^[^\p{Ll}]/u.test(word);
}

function plainWord(word: string): string {
	return word.toLowerCase().replaceAll('.', '');
}
