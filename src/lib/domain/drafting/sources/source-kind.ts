import type { SOURCE_KINDS } from '../../keys/key';
import type { Range } from '../../text/range';
import type { Words } from '../words';

type SourceKind = (typeof SOURCE_KINDS)[number];

const KINDS: [SourceKind, RegExp][] = [
	['social-media', /\b(tweets?|twitter|facebook|post|x account|social media)\b/i],
	[
		'document-or-data',
		/\b(report|study|survey|poll|data|figures|records?|documents?|filing|statement|memo|lawsuit|complaint|analysis|review)\b/i
	],
	[
		'media-outlet',
		/\b(times|post|news|journal|cnn|fox|reuters|magazine|newspaper|dailymail|ap|associated press)\b/i
	],
	[
		'named-expert-or-advocate',
		/\b(professor|analyst|expert|researcher|scholar|director of|founder|advocate|activist|attorney|lawyer|economist)\b/i
	],
	[
		'named-official',
		/\b(president|secretary|senator|sen|rep|gov|governor|mayor|judge|sheriff|chief|director|minister|spokes(?:man|woman|person)|commissioner|general|attorney general)\b/i
	],
	[
		'agency',
		/\b(agency|department|ministry|office|bureau|ice|cbp|dhs|fbi|police|administration|white house|pentagon|commission|government)\b/i
	],
	[
		'vague',
		/^(critics|experts|observers|some|many|people|others|supporters|opponents|analysts|they|it)\b/i
	],
	['anonymous', /\b(officials?|sources?|aides?|insiders?|anonymity|anonymous)\b/i]
];

/** What kind of source is named here, by the words that name it. */
export function sourceKind(words: Words, naming: Range): SourceKind {
	const text = words.text.slice(naming.start, naming.end).join(' ');
	return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'named-official';
}
