import type { Stake } from '../../keys/key';
import type { Naming } from './source-reasons';

const PRONOUN = /^(?:he|she|they|it|i|we|who|this|that|one)$/i;
const OFFICE =
	/\b(?:president|vice president|secretary|senator|sen|rep|representative|gov|governor|mayor|judge|sheriff|chief|director|minister|spokes(?:man|woman|person)|commissioner|general|council member|councill?or|ambassador|lawmaker|congress(?:man|woman))\b/i;
const SCHOLAR =
	/\b(?:professor|analyst|expert|researcher|scholar|economist|scientist|historian|engineer|doctor|dr|prof)\b/i;
const DOCUMENT =
	/\b(?:leaflet|notice|letter|petition|website|transcript|statement|minutes|count|figures|report)\b/i;

const COURT = /\b(?:courts?|jury|jurors?|judges?|justices?|magistrate|arbitrators?)\b/i;
const ROLE =
	/\b(?:advocate|activist|lawyer|attorney|founder|director|owner|manager|organizer|pastor|chair|leader|head|campaigner|lobbyist|representative|member)\b/i;

/** What the words tell about a person; the name alone tells nothing about whose side it is. */
function roleOf(words: string): Naming {
	if (SCHOLAR.test(words)) return 'scholar';
	return ROLE.test(words) ? 'advocate' : 'name';
}

interface Known {
	kind: string;
	stake: Stake;
	/** Whether a sentence begins with the words. */
	isFirst: boolean;
	/** Whether the text has a word that shows the stake. */
	isTold: boolean;
}

/** How a source is named, by the words and by what is known of it. */
export function namingOfSource(words: string, { kind, stake, isFirst, isTold }: Known): Naming {
	if (PRONOUN.test(words.trim())) return 'pronoun';
	if (stake === 'independent' && COURT.test(words)) return 'court';
	if (kind === 'agency') return 'agency';
	const named = namedAs(words, kind, isFirst);
	return named === 'name' && stake === 'interested' && isTold ? 'told' : named;
}

function namedAs(words: string, kind: string, isFirst: boolean): Naming {
	if (kind === 'named-expert-or-advocate') return roleOf(words);
	if (kind === 'anonymous') return 'anonymous';
	if (kind === 'vague') return 'vague';
	if (kind === 'document-or-data') return 'document';
	if (kind === 'media-outlet') return 'outlet';
	if (kind === 'social-media') return 'post';
	if (OFFICE.test(words)) return 'office';
	if (DOCUMENT.test(words)) return 'document';
	return hasName(words, isFirst) ? 'name' : 'nameless';
}

/** Capitals make a name; of a first word they say little, and "Witnesses" is none. */
function hasName(words: string, isFirst: boolean): boolean {
	const [first = '', ...rest] = words.trim().split(/\s+/);
	const isCapital = (word: string) => /^\p{Lu}/u.test(word);
	if (rest.some(isCapital)) return true;
	return isCapital(first) && (!isFirst || (rest.length === 0 && !/s$/.test(first)));
}
