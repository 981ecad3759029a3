import { LOADED_TERMS } from '../loaded/loaded-terms';
import type { Suggestion } from '../suggestion';
import { fitForm } from './fit-form';
import {
	BY_PLAINER,
	LEFT_OUT,
	LOADED_IN_QUOTATION,
	WITH_PLAINER,
	type LoadedKind
} from './loaded-reasons';
import { pickPhrase } from './pick-phrase';
import { quotationAt } from './quotation-at';
import { mention } from './show-words';
import type { Wording } from './wording';

/** What stands for a neutral wording where the word is best left out. */
export const LEAVE_OUT = '(leave it out)';
const GIVE_REASON = '(give the reason instead)';
/** "It is shameful.": without the word there is no sentence. */
const BEFORE_VERDICT =
	/\b(?:is|are|was|were|be|been|it’s|it's|seems?|feels?|looks?)(?: (?:so|very|quite|simply|just|really|not))?\s+["“'‘]?$/i;
const AFTER_VERDICT =
	/^["”'’]?\s*(?:[.,;:!?”"’]|$|(?:that|to|and|but|for|when|how|what|of|in|on|at|by|from|with|about|who|is|was|are|were)\b)/i;
/** Words in quotation marks of their own, not in somebody's sentence. */
const MARKED_WORDS = 3;

/** What a term adds to the fact, and a wording without it. */
export function explainLoaded(suggestion: Suggestion, quote: string, text: string): Wording {
	const { kind, rule, confidence, plainer } = suggestion;
	const inForm = (like: string) => plainer && fitForm({ quote: like, plainer }, LOADED_TERMS);
	const why = [reasonFor(kind as LoadedKind, quote, inForm(quote.toLowerCase()))];
	const quotation = quotationAt(text, suggestion);
	const isQuoted = quotation !== null || rule === 'loaded.quoted';
	if (isQuoted) {
		const words = quotation ? text.slice(quotation.start, quotation.end).split(/\s+/).length : 9;
		const how = words <= MARKED_WORDS ? 'marked' : 'speech';
		why.push(pickPhrase(LOADED_IN_QUOTATION[how], quote));
	}
	return {
		why: why.join(' '),
		difficulty: difficultyOf(kind, confidence),
		neutral: inForm(quote) || leftOut(suggestion, quote, text),
		...(isQuoted ? { inQuotation: true } : {})
	};
}

function reasonFor(kind: LoadedKind, quote: string, plainer: string | undefined): string {
	const term = mention(quote, 4);
	if (!plainer) {
		const reasons = LEFT_OUT[kind] ?? LEFT_OUT['loaded-language'];
		return pickPhrase(reasons, quote)(term);
	}
	const special = BY_PLAINER.find(([pattern]) => pattern.test(plainer))?.[1];
	const reasons = special ?? WITH_PLAINER[kind] ?? WITH_PLAINER['loaded-language'];
	return pickPhrase(reasons, quote)(term, mention(plainer));
}

/** An adverb, or an adjective before its noun, can go; elsewhere a sentence would lack its point. */
function leftOut({ start, end }: Suggestion, quote: string, text: string): string {
	const isVerdict = BEFORE_VERDICT.test(text.slice(Math.max(0, start - 40), start));
	const canGo =
		/ly$|^apparently$|\s/i.test(quote) || !AFTER_VERDICT.test(text.slice(end, end + 20));
	const endsThere = isVerdict && AFTER_VERDICT.test(text.slice(end, end + 20));
	return canGo && !endsThere ? LEAVE_OUT : GIVE_REASON;
}

/** Strong terms are easy to see; soft names, doubt and certainty are easily read over. */
function difficultyOf(kind: string, confidence: number): 1 | 2 | 3 {
	const isQuiet = kind === 'euphemism' || kind === 'doubt' || kind === 'certainty-or-flag-waving';
	const steps = (confidence >= 0.78 ? 1 : confidence >= 0.62 ? 2 : 3) + Number(isQuiet);
	return steps > 2 ? 3 : steps === 2 ? 2 : 1;
}
