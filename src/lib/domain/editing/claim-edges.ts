import type { Suggestion } from '../drafting/suggestion';
import { contains, type Range } from '../text/range';

/** Shorter words than these (UTF-16) are no claim of their own, such as "it is so". */
const SHORTEST = 24;
/** What stands apart has to be most of the sentence, or the rest would be lost to learners. */
const MOST = 0.45;
/** More than so many who speak in one sentence are no sentence of anybody. */
const MOST_LOOKED_AT = 8;
/** Of a whole quotation with a long line about who spoke. */
const LEAST = 0.25;
/** After these words comes what is said, whole; after "called" or "asked" only a part of it. */
const SAYS =
	/^(?:say|says|said|saying|according to|told|tells|announced?|states?|stated|added|reported|wrote|explain(?:s|ed)?|testified|conclude[sd]?|claim(?:s|ed)?|alleged?s?|argue[sd]?|insist(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?|note[sd]?|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|confirm(?:s|ed)?|show(?:s|ed|n)?|found|finds?)$/i;
/** Small words with which a clause of its own does not begin. */
const NO_START =
	/^(?:for|of|to|in|on|at|by|after|before|when|while|with|from|as|and|or|but|because|than|about|into|who|which|whose|not)\b/;

/**
 * A claim is what could be checked, without the words that say whose it is: where those can be taken off
 * cleanly. In doubt it is the whole sentence.
 */
export function withoutAttribution(
	claim: Suggestion,
	sources: readonly Suggestion[],
	text: string
): Suggestion {
	const whole = claim.end - claim.start;
	const [longest] = sources
		.slice(0, MOST_LOOKED_AT)
		.filter(({ cue }) => cue && SAYS.test(text.slice(cue.start, cue.end)))
		.flatMap(({ supports }) => supports ?? [])
		.map((part) => withoutThat(part, text))
		.filter((part) => contains(claim, part) && part.end - part.start >= SHORTEST)
		.filter(
			(part) =>
				part.end - part.start >= (isQuotation(part, text) ? LEAST : MOST) * whole &&
				!NO_START.test(text.slice(part.start, part.start + 12)) &&
				hasFigures(part, text) === hasFigures(claim, text) &&
				FINITE.test(text.slice(part.start, part.end))
		)
		.sort((a, b) => b.end - b.start - (a.end - a.start));
	return longest ? { ...claim, start: longest.start, end: longest.end } : claim;
}

/** Figures are what can be checked: a claim is never cut to a part without them. */
const hasFigures = ({ start, end }: Range, text: string) => /\d/.test(text.slice(start, end));

const isQuotation = ({ start, end }: Range, text: string) =>
	/["“]/.test(text.charAt(start - 1)) && /^[,.!?]?["”]/.test(text.slice(end, end + 2));

function withoutThat(part: Range, text: string): Range {
	const that = /^that\s+/i.exec(text.slice(part.start, part.start + 8))?.[0].length ?? 0;
	return { start: part.start + that, end: part.end };
}

/** After these words stands a judgment or a wish, not something that is said to be so. */
const JUDGES =
	/^(?:call(?:s|ed|ing)?|describ(?:es|ed|ing)|label(?:s|ed|led)|dubbed|urg(?:es|ed|ing)|ask(?:s|ed|ing)|demand(?:s|ed)|hope[sd]?|believe[sd]?|thinks?|thought|feels?|felt|want(?:s|ed)?|call(?:s|ed) for|propose[sd]?|promise[sd]?|vow(?:s|ed)|pledge[sd]?)$/i;

/** Whether a sentence is no more than what somebody calls, asks or hopes; one with a figure is more. */
export function isJudgment(claim: Suggestion, sources: readonly Suggestion[], text: string) {
	const words = text.slice(claim.start, claim.end);
	const first = sources.find(({ cue }) => cue && contains(claim, cue));
	const cue = first?.cue && text.slice(first.cue.start, first.cue.end);
	return cue !== undefined && JUDGES.test(cue) && !/\d/.test(words);
}

const MODAL =
	/\b(?:will|would|won['’]t|wouldn['’]t|could|might|may|shall|should|must|(?:is|are|was|were|['’]s|['’]re|['’]m)(?: not|n['’]t)? (?:expected|likely|set|poised|due|going) to|['’]ll\b|on (?:his|her|its|their|the) way to|plans? to|planned to|hopes? to|wants? to|intends? to)\b/i;
const FINITE =
	/\b(?:is|are|was|were|has|have|had|does|did|do|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|hadn['’]t|doesn['’]t|didn['’]t|\p{L}{2,14}ed|went|came|took|gave|made|got|saw|left|lost|won|ran|met|paid|sent|spent|built|bought|sold|held|led|rose|fell|grew|began|became|broke|cost|costs)\b/iu;

/** "If she is elected, she’ll …": what follows has not happened. */
const CONDITIONAL =
	/\bif\b[^.]{3,160}\b(?:will|would|could|may|might)\b|\bif\b[^.]{3,160}['’]ll\b/i;
/** Whoever speaks of "we" or to "you" rather holds a view than reports. */
const VIEW = /^["“'‘]?(?:i|we|you|let|look|well|hi|my|our|your|that['’]s why|and that['’]s)\b/i;
/** "… is a victory for working families": a verdict, which no record settles. */
const VERDICT =
	/\b(?:is|are|was|were|be|been|became|remains?) (?:clearly |simply |truly |just |not )?(?:a|an|the|another) (?:\p{L}+ )?(?:victory|triumph|disgrace|tragedy|shame|insult|failure|success|symbol|reminder|testament|affirmation|disaster|joke|farce|betrayal|blessing|nightmare|dream|miracle|travesty|slap|outrage|mistake|mess)\b/iu;
/** The line about the author at the end of an article. */
const BIO =
	/^(?:\S+ ){1,5}is (?:the|an?) (?:\p{L}+ )?(?:author|co-author|columnist|contributor|contributing|fellow|host|editor|writer|reporter)\b/iu;
/** What somebody holds, hopes or doubts cannot be looked up. */
const BELIEF =
	/\b(?:he|she|they|who) (?:hopes?|believes?|thinks?|feels?)\b|\b(?:her|his|their) (?:belief|hope|view|opinion) that\b|\braised? (?:new )?questions? (?:about )?whether\b|\b(?:to|tells?) (?:itself|themselves|himself|herself)\b/iu;
/** "It likely contributed": a guess at a cause or at what might have been. */
const GUESS =
	/\b(?:may|might|could) (?:well )?have\b|\b(?:likely|probably|perhaps|arguably) (?:contributed|caused|helped|led|cost|hurt)\b|\bforegone conclusion\b/i;
const FEWEST_WORDS = 6;

/** Whether words tell what may come, with nothing before it that is said to be so already. */
export function isForecast(words: string): boolean {
	if (CONDITIONAL.test(words) && !/\d/.test(words)) return true;
	const modal = MODAL.exec(words);
	return modal !== null && !FINITE.test(words.slice(0, modal.index));
}

/** Whether words are too few, or somebody’s view, so that nothing could be looked up. */
export function isNoFact(words: string): boolean {
	if (BIO.test(words) || BELIEF.test(words) || GUESS.test(words)) return true;
	if (/\d/.test(words)) return false;
	return VIEW.test(words) || VERDICT.test(words) || words.split(/\s+/).length < FEWEST_WORDS;
}
