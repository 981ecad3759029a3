import type { Range } from '../../text/range';
import type { Words } from '../words';
import { VERB } from './finite-verbs';

const LIMIT = 12;
/** Between a subject and its verb. */
const SKIPPED =
	/^(has|have|had|also|later|recently|repeatedly|publicly|privately|once|then|still|even|never|not|would|could|will|did|does|do|often|previously|again|simply|now|already|flatly|falsely|jokingly|\p{L}+ly|told|himself|herself|in|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|last|this|year|morning|afternoon|evening|night)$/u;
/** Words at which a clause begins: its subject stands behind them. */
const CLAUSE =
	/^(that|but|as|while|because|when|if|although|though|where|since|after|before|and|or|which|so|than|until|whether)$/;
/** Words that cannot stand inside the naming of somebody right before "who". */
const NO_SUBJECT = /^(from|by|to|among|against|that|but|as|than|is|are|was|were|has|have|had|be)$/;
const STOP_RIGHT =
	/^(who|which|that|in|on|at|during|after|before|when|while|as|and|but|of|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|said|says|to|by|about|with|noting|adding|referring)$/;

/** Where the source of a report is named, as a run of words; null where nobody is. */
export function namingOf(words: Words, cue: Range): Range | null {
	if (words.lower[cue.start] === 'according')
		return toTheRight(words, cue.end, /^(who|which|when|while|and|but)$/);
	const before = words.gaps[cue.start] ?? '';
	const after = words.gaps[cue.end] ?? '';
	const isInverted =
		/[,”"’?!—]/.test(before) && !/["“”,.:;]/.test(after) && cue.end < words.text.length;
	const followsQuote = /[”"’]/.test(before);
	const canTurn = !NEVER_FIRST.test(words.lower[cue.start] ?? '');
	if (isInverted && canTurn && (followsQuote || isName(words, cue))) {
		const right = toTheRight(words, cue.end, STOP_RIGHT);
		// "…, said the work should wait": what was said, not who said it.
		if (followsQuote || !right || !hasVerb(words, right)) return right;
	}
	return toTheLeft(words, cue.start);
}

/** Titles end with a dot and go on: "Rep. Ana Castro", "St. Louis", "J. R. Reed". */
const TITLE =
	/^(rep|sen|gov|dr|mr|mrs|ms|lt|col|gen|sgt|capt|rev|prof|pres|sec|st|supt|atty|hon|del|reps|sens|messrs|\p{L})$/u;

const isBreak = (gap = '', before = '', marks: RegExp) =>
	marks.test(/^\.\s*$/.test(gap) && TITLE.test(before) ? '' : gap);

/** Before whom it was said stands behind these, not who said it. */
const NEVER_FIRST =
	/ing$|^(told|tells|accused|accuses|asked|asks|urged|urges|reminded|described|describes)$/;

/** "…, wrote Ben Jacobs"; with an article only behind "said", as in "noted the difference" it is an object. */
const isName = ({ text, lower }: Words, { start, end }: Range) =>
	/^\p{Lu}/u.test(text[end] ?? '') ||
	(/^(said|says)$/.test(lower[start] ?? '') &&
		/^(the|a|an|one|officials|police)$/.test(lower[end] ?? ''));

const hasVerb = ({ lower }: Words, { start, end }: Range) =>
	lower.slice(start, end).some((word) => VERB.test(word));

function toTheRight({ lower, gaps }: Words, start: number, stop: RegExp): Range | null {
	let end = start;
	while (end < lower.length && end - start < LIMIT) {
		if (
			end > start &&
			(isBreak(gaps[end], lower[end - 1], /[,.;:—"“”()]/) || stop.test(lower[end] ?? ''))
		)
			break;
		end++;
	}
	return end > start ? { start, end } : null;
}

function toTheLeft(words: Words, verb: number): Range | null {
	const { lower, gaps } = words;
	let end = verb;
	while (end > 0 && SKIPPED.test(lower[end - 1] ?? '') && !/[,”"—]/.test(gaps[end] ?? '')) end--;
	if (end === 0) return null;
	if (/^(who|which)$/.test(lower[end - 1] ?? '') && !/,/.test(gaps[end - 1] ?? ''))
		return beforeRelative(words, end - 1);
	// "X, the chairman, said", "X, who …, said", "…, saying": the subject stands at the head of the clause.
	if (/,|—|\)/.test(gaps[end] ?? '') && !/[”"]/.test(gaps[end] ?? ''))
		return headOfClause(words, end);
	let start = end;
	while (start > 0 && end - start < LIMIT) {
		if (
			start < end &&
			(isBreak(gaps[start], lower[start - 1], /[,.;:—"“”()?!]/) ||
				CLAUSE.test(lower[start - 1] ?? ''))
		)
			break;
		start--;
	}
	return start < end ? { start, end } : null;
}

/** "Criticism from Republicans who say": whoever stands right before "who". */
function beforeRelative({ lower, gaps }: Words, end: number): Range | null {
	let start = end;
	while (start > 0 && end - start < 8) {
		const isEdge = start < end && isBreak(gaps[start], lower[start - 1], /[,.;:—"“”()?!]/);
		if (isEdge || NO_SUBJECT.test(lower[start - 1] ?? '')) break;
		start--;
	}
	return start < end ? { start, end } : null;
}

/** The first words of the clause that holds a place, up to its first comma. */
function headOfClause({ lower, gaps }: Words, until: number): Range {
	let start = until - 1;
	while (start > 0 && !isBreak(gaps[start], lower[start - 1], /[“"”.;:?!]/)) start--;
	if (/^(but|and|in|on|as|while|after|still)$/.test(lower[start] ?? '')) start++;
	let end = start + 1;
	while (end < until && end - start < LIMIT / 2 && !/[,—(]/.test(gaps[end] ?? '')) end++;
	return { start, end };
}
