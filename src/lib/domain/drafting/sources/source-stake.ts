import type { Stake } from '../../keys/key';

/** Whoever bears such words has something to win or lose, by office, work, side or aim. */
const INTERESTED =
	/\b(democrats?|republicans?|gop|tor(?:y|ies)|labour|conservatives|liberals|progressives|lawmakers?|lobby(?:ists?)?|alliance|association|union|coalition|compan(?:y|ies)|firm|corporation|business(?:es)?|executives?|ceo|employers?|industry|advoca(?:tes?|cy)|activists?|backers?|supporters?|opponents?|critics|proponents|campaign(?:er|ers)?|candidates?|nominees?|contenders?|front-?runner|running mate|hopefuls?|rivals?|officials?|spokes(?:man|woman|person|people)|president|secretary|senators?|sen|representatives?|rep|congress(?:man|woman)|gov|governors?|mayor|sheriff|prosecutors?|attorney general|chief|chair(?:man|woman)?|minister|ambassador|commissioner|council(?:man|woman| ?member|lor)|ranking member|lawyers?|attorneys?|owners?|managers?|founder|director|organi[sz]ers?|leaders?|plaintiffs?|defendants?|aides?|advis[eo]rs?|surrogates?|strategists?|delegates?|counter|watch|department|agency|administration|ministry|bureau|police|white house|pentagon|kremlin|government|landlords?|developers?)\b/i;
const JUDGES = /\b(judges?|justices?|jury|jurors?|courts?|magistrate|arbitrators?)\b/i;
/** The person, not "the Justice Department". */
const JUDGE = /\bJudge \p{Lu}|(?<!Department of )\bJustice \p{Lu}(?!epartment)/u;
/** Papers that are written for somebody’s cause. */
const ARGUES =
	/\b(statement|memo|press release|leaflet|flyer|ad|advert|petition|lawsuit|complaint|motion|filing|brief|letter|manifesto|platform|open letter)\b/i;
const LEARNED =
	/\b(professor|scholar|researcher|historian|economist|scientist|analyst|pollster|university|college)\b/i;
/** Officials of nothing that is named: nobody can say whose. */
const BARE = /^(?:(?:the|some|many|several|senior|top|other) )*officials?$/i;
const PAPERS: readonly string[] = ['document-or-data', 'media-outlet', 'social-media'];

/** What the words that name a source, and those that tell about it, let one say of its stake. */
export function sourceStake(kind: string, naming: string, about = ''): Stake {
	const words = `${naming} ${about}`;
	if (BARE.test(naming)) return 'unknown';
	if (/\bnon-?partisan\b/i.test(words)) return 'independent';
	if (PAPERS.includes(kind)) return paperStake(naming);
	if (JUDGES.test(naming) || JUDGE.test(about)) return 'independent';
	if (kind === 'agency' || kind === 'named-official') return 'interested';
	if (LEARNED.test(words) && !/\b(democratic|republican|campaign|party)\b/i.test(words))
		return 'unknown';
	return INTERESTED.test(words) ? 'interested' : 'unknown';
}

function paperStake(naming: string): Stake {
	if (JUDGES.test(naming) && !ARGUES.test(naming)) return 'independent';
	return INTERESTED.test(naming) || ARGUES.test(naming) ? 'interested' : 'unknown';
}

/** What somebody is tells more than what stands nearby. */
const ROLE =
	/\b(?:president|secretary|senator|sen|representative|rep|gov|governor|mayor|director|founder|chair(?:man|woman)?|owner|manager|lawyer|attorney|spokes(?:man|woman|person)|candidate|nominee|contender|activist|advocate|leader|advis[eo]r|aide|strategist|ceo)\b/i;

/** The first word of what a text tells about somebody that shows a stake: "candidate", "director". */
export function stakeClue(about: string): string | null {
	const clue = (ROLE.exec(about) ?? INTERESTED.exec(about))?.[0];
	if (!clue) return null;
	return /^(sen|rep|gov)$/i.test(clue) ? `${clue}.` : clue;
}
