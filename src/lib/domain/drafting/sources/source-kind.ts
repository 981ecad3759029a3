import type { SOURCE_KINDS } from '../../keys/key';
import type { Range } from '../../text/range';
import type { Words } from '../words';
import { isBodyNamed } from './bodies';
import type { Introduction } from './introductions';

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Words behind a name that may say what the person is: "Ana Brask, a lawyer with …". */
const APPOSITION = 10;

const OFFICE =
	/\b(president|secretary|senator|sen|representative|rep|congress(?:man|woman)|lawmaker|gov|governor|mayor|judge|justice|sheriff|prosecutor|district attorney|attorney general|police chief|fire chief|chief|chairman|director|minister|ambassador|superintendent|commissioner|treasurer|council(?:man|woman| ?member|lor)|councilor|alderman|chairwoman|chancellor|MP|detective|sergeant|sgt|captain|lieutenant|major|general|colonel|admiral|officer|spokes(?:man|woman|person)|city manager|town clerk)\b/i;
const EXPERT =
	/\b(professor|analyst|expert|researcher|scholar|scientist|historian|economist|engineer|doctor|founder|advocate|activist|organizer|lawyer|attorney|pastor|teacher|owner|manager|parents?|resident|witness|neighbou?r|farmer|driver|nurse|student|worker)\b/i;
const DOCUMENT =
	/\b(report|study|survey|poll|data|figures|records?|documents?|filing|statement|memo|lawsuit|complaint|analysis|review|leaflet|flyer|notice|letter|e-?mail|census|count|audit|ruling|transcript|indictment|affidavit|warrant|release|website|petition|minutes|video|recording|bill|budget|film|book|documentary|article|column|editorial|map|chart|database|index|guide|bulletin|declaration|playbook|manual|passage|excerpt|polling|research)s?\b/i;
const OUTLET =
	/\b(times|post|news|journal|cnn|fox|reuters|magazine|newspaper|dailymail|ap|associated press|tribune|herald|gazette)\b/i;
const SOCIAL = /\b(tweets?|twitter|facebook|instagram|tiktok|x account|social media)\b/i;
/** What is written small may be a common word: "ICE" is an agency, "ice" is none. */
const AGENCY =
	/\b(ICE|CBP|DHS|FBI|CIA|EPA|FDA|CDC|NATO)\b|\b([Aa]gency|[Dd]epartment|[Mm]inistry|[Oo]ffice|[Bb]ureau|[Pp]olice|[Aa]dministration|White House|Pentagon|[Cc]ommission|[Gg]overnment|[Cc]ouncil|[Cc]hamber|[Uu]niversity|[Cc]ourt|[Jj]ury|[Cc]ommittee|[Bb]oard|[Cc]ompany|[Ff]irm|[Uu]nion|[Cc]ampaign|[Cc]amp|[Tt]eam|[Uu]nited Nations|Kremlin)\b/;
const PRESS = /\b(columnist|reporter|correspondent|journalist|editor|host|anchor)\b/i;
/** An office that somebody would like to have: "a candidate for mayor". */
const SOUGHT = /\b(candidate|nominee|running|bid|contender|campaign(?:ing)?) for \S+/gi;
const LEARNED =
	/\b(professor|analyst|expert|researcher|scholar|scientist|historian|economist|pollster)\b/i;
/** Offices that nothing but the public gives. */
const PUBLIC_OFFICE =
	/\b(senator|sen|congress(?:man|woman)|lawmaker|gov|governor|mayor|sheriff|attorney general|secretary of|vice president|lieutenant governor|prime minister|justice|the president(?! of\b)|president of the united states)\b|\brep\b/i;
/** "Political director", "president of the union": no office of the public. */
const PRIVATE =
	/\b(campaign|company|firm|corporation|bank|union|association|alliance|coalition|league|federation|network|society|group|fund|institute|foundation|center|university|college|museum|hospital|school|church|watch|newspaper|magazine|organization|nonprofit|charity|business|club|team|chain)\b|\b\p{Lu}{2,6} (?:president|chief|chair\p{L}*|director)\b/iu;
/** Roles that companies and clubs give too. */
const ANYWHERE =
	/\b(director|chairman|chairwoman|officer|chief executive|spokes(?:man|woman|person))\b/gi;
/** Bodies of the public, whose directors and chiefs are officials. */
const PUBLIC =
	/\b(department|agency|bureau|ministry|police|sheriff|court|congress|senate|house|county|city|town|state|federal|national security|white house|government(?! (?:affairs|relations))|FBI|CIA|ICE|DHS|CBP)\b/i;
const ROLE =
	/\b(director|president|chair(?:man|woman)?|founder|lawyer|attorney|owner|manager|leader|head|spokes(?:man|woman|person)|professor|mother|father|who)\b/i;
const PRONOUN = /^(he|she|they|it|i|we|who|one|this|that)$/i;
/** One person without a name: "a colleague", "a man outside the shop", "her neighbor". */
const NAMELESS =
	/^(an?|one|another|his|her|its|their|two|three) |\b(anonymity|anonymous|sources?|insiders?|aides?|officials?)\b/i;
const GROUP =
	/^(?:(?:the|some|many|several|most|other|few|both|all) )?(?:\p{Ll}+ )?\p{L}+s$|^(people|others|some|many|several|both|everyone|everybody|nobody|anyone)\b/u;

/** Several people, by what they do or stand for. */
const GROUPS =
	/^\p{Ll}+(?:s|people|men|women)$|^(Democrats|Republicans|Conservatives|Liberals|Progressives|Tories|Greens|Independents|Americans|Europeans|Christians|Muslims|Jews|Catholics|Officials|Critics|Experts|Witnesses|Opponents|Supporters|Residents|Voters)$/u;

/** "Company executives" are people of a body that is not named; "ICE officials" speak for one that is. */
const STAFF = /\b(executives|officials|workers|employees|leaders|members|officers|aides)$/i;

/** First words of a sentence that are no names. */
const COMMON =
	/s$|^(The|A|An|One|Another|Her|Its|Their|My|Our|Some|Many|Most|Several|Few|Other|No|Both|All|Two|Three)$/;

/** What kind of source is named here, by the words that name it and those that tell more about it. */
export function sourceKind(words: Words, naming: Range): SourceKind {
	const text = words.text.slice(naming.start, naming.end).join(' ');
	const inside = words.text.slice(naming.start, naming.end);
	const isSeveral = GROUPS.test(inside.at(-1) ?? '');
	const isName =
		!isSeveral &&
		inside.some(
			(word, i) => /^\p{Lu}\p{Ll}/u.test(word) && (naming.start + i > 0 || !COMMON.test(word))
		);
	if (PRONOUN.test(text)) return 'named-expert-or-advocate';
	if (SOCIAL.test(text)) return 'social-media';
	if (/^(the )?[A-Z]\S*( [A-Z]\S*)*$/.test(text) && OUTLET.test(text)) return 'media-outlet';
	if (DOCUMENT.test(text.split(' ').slice(0, 3).join(' '))) return 'document-or-data';
	if (isSeveral && !/\p{Lu}/u.test(text.slice(1)) && STAFF.test(text)) return 'vague';
	if (isBodyNamed(text.replace(/^the /i, ''))) return 'agency';
	const told = `${text} ${isName ? apposition(words, naming) : ''}`;
	if (OFFICE.test(text) && (isName || /^the /i.test(text)))
		return isOfficial(told) || !isName ? 'named-official' : 'named-expert-or-advocate';
	if (OFFICE.test(text)) return 'agency';
	if (EXPERT.test(text) && isName) return 'named-expert-or-advocate';
	if (DOCUMENT.test(text)) return 'document-or-data';
	if (AGENCY.test(text)) return 'agency';
	if (OUTLET.test(text)) return 'media-outlet';
	if (isName && !GROUP.test(text))
		return isOfficial(told) ? 'named-official' : 'named-expert-or-advocate';
	return NAMELESS.test(text) && !GROUP.test(text) ? 'anonymous' : 'vague';
}

/** Whether words about somebody tell of an office that the public gave. */
function isOfficial(told: string): boolean {
	if (PUBLIC_OFFICE.test(told)) return true;
	if (!OFFICE.test(told) || PRESS.test(told) || LEARNED.test(told)) return false;
	if (PUBLIC.test(told)) return true;
	return !PRIVATE.test(told) && OFFICE.test(told.replace(ANYWHERE, ' '));
}

/** What kind of source a name is that the text introduces; null for what is not only a name, "a poll by" somebody. */
export function kindOfKnown(
	naming: string,
	{ name, about, isBody }: Introduction
): SourceKind | null {
	const isBare = naming
		.split(' ')
		.every((word) => /^\p{Lu}|^(?:the|of|for|and|de|van|von)$/u.test(word));
	// "Candidates", at the head of a sentence, is nobody’s name.
	const isPlural = name === naming && /^\p{Lu}\p{Ll}+s$/u.test(naming) && !isBody;
	if (!isBare || isPlural || GROUPS.test(naming) || OUTLET.test(naming) || SOCIAL.test(naming))
		return null;
	// "Keron Blair, executive director of …": who has a role is a person.
	const isPerson = /^\S+ \S+$/.test(naming) && ROLE.test(about) && !isBodyNamed(naming);
	if (isBody && !isPerson) return 'agency';
	if (isBodyNamed(naming) || AGENCY.test(naming.split(' ').at(-1) ?? '')) return 'agency';
	const told = `${naming} ${about}`.replace(SOUGHT, '');
	return isOfficial(told) ? 'named-official' : 'named-expert-or-advocate';
}

/** What stands behind a comma after the name, up to the next comma. */
function apposition({ text, gaps }: Words, { end }: Range): string {
	if (!/,/.test(gaps[end] ?? '')) return '';
	const more = text.slice(end, end + APPOSITION);
	const stop = more.findIndex((_, i) => i > 0 && /[,.;:“”"]/.test(gaps[end + i] ?? ''));
	return more.slice(0, stop === -1 ? more.length : stop).join(' ');
}
