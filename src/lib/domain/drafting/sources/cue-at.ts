import type { Range } from '../../text/range';
import type { Words } from '../words';
import { ALSO_NOUNS, REPORTING_VERBS } from './reporting-verbs';

const BEFORE_NOUN =
	/^(the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|such|of|in|on|for|from|by|with|united|news|new|two|three|four|five|several|many|to|other|most|more|all|both|swing|television|tv|press|media)$/;
/** What stands behind a form that may be a noun when it is a verb: "states that", "shows a", "notes it". */
const OBJECT =
	/^(that|the|a|an|it|he|she|they|there|this|these|his|her|its|their|how|why|what|when|only|no|just|more|nearly|about|some|almost|only)$/;
/** Verbs that report only before these: "pointed out", "pledged to", not "some pointed advice". */
const NEEDS: Record<string, RegExp> = {
	says: /^(?!(much|little|volumes|something|everything)$)/,
	charged: /^(that)$/,
	reads: /^$/,
	pointed: /^(out|to|that)$/,
	pledged: /^(to|that|not|in|again|repeatedly|last|multiple|several)$/,
	continued: /^$/,
	found: /^(that|the|a|an|no|it|he|she|they|there|only|more|nearly|about|in|little|evidence|most)$/
};

/** The reporting words that begin at a word, if they report. */
export function cueAt({ lower, gaps, text }: Words, at: number): Range | null {
	const word = lower[at] ?? '';
	if (word === 'according' && lower[at + 1] === 'to') return { start: at, end: at + 2 };
	if (!REPORTING_VERBS.has(word)) return null;
	const before = lower[at - 1] ?? '';
	const next = lower[at + 1] ?? '';
	const isFollowed = /[,.:;“”"’'—!?]|^$/.test((gaps[at + 1] ?? '').trim() || (next ? ' ' : ''));
	if (ALSO_NOUNS.has(word)) {
		if (BEFORE_NOUN.test(before)) return null;
		const isQuoted = /[“"‘:]|''/.test(gaps[at + 1] ?? '');
		const isObject = OBJECT.test(next) || /^\p{Lu}/u.test(text[at + 1] ?? '') || /^\d/.test(next);
		const isInverted = /[,”"’?!]/.test(gaps[at] ?? '');
		if (!isQuoted && !isObject && !isInverted) return null;
	}
	const needs = NEEDS[word];
	const isNamed = word === 'found' && /^\p{Lu}/u.test(text[at + 1] ?? '');
	if (needs && !isFollowed && !isNamed && !needs.test(next)) return null;
	// "so-called", "the said", "to be told": not a report of anybody.
	if (/^(be|been|being|is|are|was|were|get|got)$/.test(before) && !/ing$/.test(word)) return null;
	if (/^(the|a|an|of|so)$/.test(before) && !/ing$/.test(word)) return null;
	return { start: at, end: at + 1 };
}
