import type { Suggestion } from '../suggestion';
import { claimEvidence, type Evidence } from './claim-evidence';
import { CLAIM_IN_QUOTATION, CLAIM_REASONS } from './claim-reasons';
import { pickPhrase } from './pick-phrase';
import { isMostlyQuoted } from './quotation-at';
import { mention, upperFirst } from './show-words';
import type { Wording } from './wording';

const DIFFICULTY: Record<Evidence, 1 | 2 | 3> = {
	...{ vote: 1, percent: 1, money: 1, count: 1, amount: 2, date: 2 },
	...{ comparison: 2, change: 2, law: 2, event: 2, cause: 3 }
};
/** Below this a rule hardly speaks up: the place is harder to see for people too. */
const FAINT = 0.6;

/** Why a sentence can be checked, by what in it could be. */
export function explainClaim(suggestion: Suggestion, quote: string, text: string): Wording {
	const evidence = claimEvidence(suggestion.kind, quote);
	const reason = pickPhrase(CLAIM_REASONS[evidence.kind], quote);
	const isQuoted = suggestion.kind === 'quoted-claim' || isMostlyQuoted(text, suggestion);
	const why = [
		upperFirst(reason(mention(evidence.words))),
		...(isQuoted ? [pickPhrase(CLAIM_IN_QUOTATION, quote)] : [])
	].join(' ');
	return { why, difficulty: suggestion.confidence < FAINT ? 3 : DIFFICULTY[evidence.kind] };
}
