import type { Range } from '../../text/range';
import type { Words } from '../words';
import { VERB } from './finite-verbs';

/** Naming words cut to the one who speaks; `isWhole` where they look like the name of somebody or something. */
export interface Naming extends Range {
	isWhole: boolean;
}

const PRONOUN = /^(he|she|they|it|i|we|you|who)$/;
const DETERMINER =
	/^(the|a|an|this|that|these|those|his|her|its|their|our|my|one|another|some|many|most|several|few|both|other|no|two|three|four|five|\d+)$/;
const OBJECT = new RegExp(`${DETERMINER.source}|^(me|him|us|them|you|it)$`);
/** "A man outside the shop". */
const PLACED = /^(of|outside|inside|near|behind|across|along|beyond|within)$/;
/** Words that lead into a sentence and belong to nobody's name. */
const LEAD =
	/^(and|but|so|or|yet|instead|overall|earlier|later|still|also|meanwhile|then|perhaps|though|although|while|as|if|when|because|that|which|where|after|before|since|however|indeed|today|yesterday|just|even|only|now|once|first|second|monday|tuesday|wednesday|thursday|friday|saturday|sunday|amid|like|well|yes|no|thus|there)$/;
/** Behind a name these begin something else. */
const POSTFIX =
	/^(in|on|for|during|since|after|before|as|by|about|around|into|over|under|through|until|against|between|among|amid|to|and|or|but|while|when|who|whom|whose|which|that|where|because|if|how|what|why|not|with|from|at|than|just|also|even|once|soon|only|never|always|often|both|himself|herself|itself|themselves|then|now|still|already|apparently|certainly|actually|probably|perhaps|here|there|too|again|recently|mostly)$/;
const SHAPE =
	/^(?!(?:hundred|united|unidentified|unnamed|elected|appointed|registered|retired|self-described|so-called|red|wed|armed|wounded|injured|accused|convicted|alleged|interested|concerned|unified|building|king|housing|meeting|spring|morning|evening|briefing|filing|ruling|hearing)$)\p{L}{2,}(?:ed|ing)$/u;
/** Behind these comes the noun itself: "the most recent polling". */
const DESCRIBES = /(?:al|ent|ous|ive|ary|ic)$|^(new|other|old|first|last|latest|federal|local)$/;
const LONGEST = 9;

/** What of a run of words names the speaker: "Trump shot back in a statement" is "Trump". */
export function tidyNaming(words: Words, { start, end }: Range): Naming {
	const { lower, text } = words;
	// "You know what she": the word right at the verb is its subject.
	if (end - start > 1 && PRONOUN.test(lower[end - 1] ?? '') && lower[end - 1] !== 'who')
		return { start: end - 1, end, isWhole: true };
	let from = start;
	while (from < end - 1 && isLead(words, from)) from++;
	let to = from;
	while (to < end && !(to > from && endsNaming(words, from, to))) to++;
	while (to > from + 1 && /ly$/.test(lower[to - 1] ?? '') && !isCapital(text[to - 1])) to--;
	return { start: from, end: to, isWhole: looksWhole(words, { start: from, end: to }, to === end) };
}

const isCapital = (word = '') => /^\p{Lu}/u.test(word);

function isLead({ lower, text, gaps }: Words, at: number): boolean {
	const word = lower[at] ?? '';
	if (/ly$/.test(word) && !isCapital(text[at])) return true;
	return LEAD.test(word) || (at > 0 && /ly$/.test(word) && /,/.test(gaps[at + 1] ?? ''));
}

function endsNaming({ lower, text, gaps }: Words, from: number, at: number): boolean {
	const word = lower[at] ?? '';
	if (/--|[;:(―]/.test(gaps[at] ?? '')) return true;
	if (isCapital(text[at])) return false;
	const isFirst = at === from + 1 && DETERMINER.test(lower[from] ?? '');
	if (VERB.test(word)) return true;
	if (POSTFIX.test(word)) return !joins(text, lower, at);
	if (!isFirst && SHAPE.test(word)) return !describes(lower, text, at);
	// "Mrs. Clinton maintains a", "officials stress the": before an article stands a verb.
	const isNear = /^\s$/.test(gaps[at + 1] ?? '');
	return isNear && !PLACED.test(word) && OBJECT.test(lower[at + 1] ?? '');
}

/** "The most recent polling", "data released by the agency". */
const describes = (lower: string[], text: string[], at: number) =>
	DESCRIBES.test(lower[at - 1] ?? '') ||
	(lower[at + 1] === 'by' && (at === 1 || !isCapital(text[at - 1])));

/** "Peter Schott and Justin Pierce"; "a spokesman for the agency", but not "Trump for the last year". */
function joins(text: string[], lower: string[], at: number): boolean {
	const word = lower[at] ?? '';
	// "The Alliance to Reclaim Our Schools".
	if (
		/^(to|for|on|in)$/.test(word) &&
		/^(Alliance|Campaign|Committee|Coalition|Citizens|Center|Council|Project|Movement)$/.test(
			text[at - 1] ?? ''
		)
	)
		return isCapital(text[at + 1]);
	if (word === 'and')
		return isCapital(text[at - 1]) && isCapital(text[at + 1]) && lower[at + 1] !== 'i';
	return (
		/^(for|at|with|from|by)$/.test(word) &&
		!isCapital(text[at - 1]) &&
		!PRONOUN.test(lower[at - 1] ?? '')
	);
}

function looksWhole(
	{ lower, text, gaps }: Words,
	{ start, end }: Range,
	isUncut: boolean
): boolean {
	const size = end - start;
	if (size === 0 || size > LONGEST) return false;
	const last = lower[end - 1] ?? '';
	if (/^(of|the|a|an|other|some|many|most|and|our|this|these)$/.test(last)) return false;
	if (/^\d/.test(last) || /-(rich|heavy|friendly|in|on)$/.test(last)) return false;
	if (size === 1 && PRONOUN.test(last)) return true;
	const first = lower[start] ?? '';
	if (!isCapital(text[start]) && (VERB.test(first) || SHAPE.test(first))) return false;
	const inside = text.slice(start, end);
	if (inside.some((word) => isCapital(word) && start > 0) || inside.slice(1).some(isCapital))
		return true;
	if (DETERMINER.test(first))
		return size > 1 || (isUncut && /^(one|some|many|most|several|few|both)$/.test(last));
	// Without an article only several can speak: "critics", "party officials", "Police".
	if (size === 1 && start === 0 && isCapital(text[start])) return true;
	return (
		size <= 4 &&
		/(?:\p{L}{2}s|people|police|men|women|others|staff|media|data|evidence|research|polling|analysis)$/u.test(
			last
		) &&
		!/['’]s$/.test(last) &&
		!/^\p{L}+ed$/u.test(first) &&
		!/[-–]$/.test(gaps[start] ?? '')
	);
}
