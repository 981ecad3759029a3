import type { Suggestion } from '../suggestion';
import { explainClaim } from './explain-claim';
import { explainContext } from './explain-context';
import { explainLoaded } from './explain-loaded';
import { explainSource } from './explain-source';
import type { Wording } from './wording';

export type { Wording } from './wording';

const BY_ELEMENT = {
	claim: explainClaim,
	source: explainSource,
	loaded: explainLoaded,
	context: explainContext
};

/**
 * Words for a suggestion in its text. The reason is one or two whole sentences of 4 to 45 words and
 * says no more than words can show. The same suggestion always has the same words.
 */
export function explain(suggestion: Suggestion, text: string): Wording {
	const quote = text.slice(suggestion.start, suggestion.end);
	return BY_ELEMENT[suggestion.element](suggestion, quote, text);
}
