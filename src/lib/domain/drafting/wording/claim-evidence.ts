/** What in a sentence could be checked, by the kind of check. */
export type Evidence =
	| 'vote'
	| 'percent'
	| 'money'
	| 'comparison'
	| 'count'
	| 'amount'
	| 'change'
	| 'cause'
	| 'law'
	| 'date'
	| 'event';

// Parts of the patterns below. Every repeat is bounded, so that no text makes them slow.
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,3})?`;
const LARGE = '(?:thousand|million|billion|trillion)';
const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** What belongs to no thing that is counted. */
const SMALL_WORD =
	'(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|since|until|while|when|where|who|whom|whose|which|that|what|as|than|is|was|were|are|has|have|had|will|would|his|her|its|this|does)';
const OTHER = String.raw`[ -](?!${SMALL_WORD}\b)[\p{L}-]{2,18}`;
const COUNTED = String.raw`(?:${OTHER}){0,2}?[ -](?:people|children|men|women|those|(?!${SMALL_WORD}\b)[\p{L}-]{2,17}s)\b`;
/** What is called by a number: nothing is counted there. */
const NUMBERED =
	'(?:Bus|Route|Highway|Interstate|School|Local|Section|Title|Chapter|Amendment|[Aa]rticle|Room|Unit|District|Precinct|Flight|Page|Proposition|Measure|Phase|Level)';
const NOT_A_DATE = String.raw`(?<!(?:${MONTH}|[Nn]umber|${NUMBERED}) )(?<![\p{L}\d.,/$€£#_-])(?!(?:1[6-9]|20)\d\d\b)`;
const AMOUNT =
	'(?:hundreds|thousands|millions|billions|dozens|half|one quarter|a quarter|one third|a third|two thirds|a majority|most(?= of)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)';

const pattern = (source: string, flags = 'iu') => new RegExp(source, flags);

// The first that is found is named.
const FINDS: [Evidence, RegExp][] = [
	['vote', pattern(String.raw`\b${NUMBER} votes? to ${NUMBER}|\bvoted ${NUMBER}[-–]${NUMBER}`)],
	['percent', pattern(String.raw`(?<![\d.,])${NUMBER}\s?(?:%|percent\b|per cent\b)`)],
	[
		'money',
		pattern(
			String.raw`[$€£]\s?${NUMBER}(?:\s${LARGE})?|(?<![\d.,])${NUMBER}\s(?:${LARGE}\s)?(?:dollars|euros|pounds|crowns|cents)\b`
		)
	],
	[
		'comparison',
		/\b(?:(?:twice|\d{1,4} times|three times|four times) as \p{L}{2,14}|(?:more|less|fewer|higher|lower|larger|smaller|greater|longer|shorter|faster|slower|bigger|worse|better) (?:\p{L}{2,14} ){0,2}than (?!\d|half\b|an?\b|one\b|two\b|three\b|ever\b)\p{L}{1,14}|(?<!['’]s \p{L}{1,5} |['’]s )(?:largest|smallest|highest|lowest|biggest|longest|fastest|oldest|most common) (?!(?:of|on|to|and|who)\b)\p{L}{2,14})/iu
	],
	[
		'count',
		pattern(
			String.raw`${NOT_A_DATE}(?:${NUMBER}(?: ${LARGE})?${COUNTED}|\d{1,4}-(?:day|week|month|year)(?: \p{L}{3,14})?)`
		)
	],
	['amount', pattern(String.raw`\b${AMOUNT}(?: of(?: the| all)?)?${COUNTED}`)],
	[
		'count',
		pattern(String.raw`${NOT_A_DATE}${NUMBER}(?: ${LARGE})?(?![\d%-]|[.,]\d|(?:st|nd|rd|th)\b)`)
	],
	[
		'change',
		/\b(?:rose|risen|fell|fallen|dropped|declined) (?:by|(?:to|from) (?=[$€£\d])|sharply|steadily|significantly)|\b(?:grew|shrank|increased|decreased|doubled|tripled|surged|soared|plunged|plummeted)\b/iu
	],
	[
		'date',
		pattern(
			String.raw`\b(?:(?:[Oo]n|[Ss]ince|[Ii]n|until|by|from) )?(?:${MONTH}(?: of)? \d{4}|${MONTH} \d{1,2}(?!\d)(?:, \d{4})?|${MONTH}\b(?! \p{Ll}))|\b(?:[Ii]n|[Ss]ince|until|by) (?:1[6-9]|20)\d\d\b|\b(?:[Oo]n )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:[Ll]ast|[Tt]his) (?:week|month|year|spring|summer|fall|winter)\b|\b[Yy]esterday\b`,
			'u'
		)
	]
];

const CAUSE =
	/\b(?:because of|because|caused? by|caused?|causes|led to|leads to|leading to|due to|as a result of|as a result|thanks to|result(?:ed|s|ing)? (?:in|from))\b/iu;
const LAW =
	/\b(?:(?!with|that|from|this|their|some|when|what|into|such|under|over|have|been|then|than|after)\p{Ll}{4,14} )?(?:laws?(?! enforcement)|bills?|polic(?:y|ies)|rulings?|rules?|bans?|courts?|statutes?|constitution|treat(?:y|ies)|warrants?|injunctions?|acts?(?= of (?!violence|kindness))|(?:court|executive|removal|judicial|deportation) orders?)\b/iu;

/** The evidence that a claim of this kind names, and its words; an event where none is found. */
export function claimEvidence(kind: string, sentence: string): { kind: Evidence; words: string } {
	const cause = kind === 'causal' ? CAUSE.exec(sentence)?.[0] : undefined;
	if (cause) return { kind: 'cause', words: cause };
	const law = kind === 'legal-or-policy' ? LAW.exec(sentence)?.[0] : undefined;
	if (law) return { kind: 'law', words: law };
	for (const [evidence, find] of FINDS) {
		const words = find.exec(sentence)?.[0].trim();
		if (words) return { kind: evidence, words };
	}
	return { kind: 'event', words: sentence };
}
