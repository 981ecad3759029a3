// Parts of the patterns of the question bank. Every repeat is bounded, so that no text makes them slow.

const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December';
export const MONTH = `(?:${MONTHS})`;
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,3})?`;
const NAME_WORD = String.raw`\p{Lu}\p{Ll}{1,20}(?:[’'-]?\p{Lu}\p{Ll}{1,20})?`;
const NO_NAME = String.raw`(?!${WEEKDAY}|(?:${MONTHS})\b|(?:The|A|An|In|On|At|But|And|When|After|Before|While|For|As|If|This|That|These|Those|His|Her|Its|Their|Our|My|One|Some|Many|Most|All|No|Now|Then|Later|Former|Also|With|Like|State|Even|Only|Here|There|Two|Three)\b)`;
/** Two to four capitalized words, initials allowed between them; after "of" or "in" it may be no person. */
export const NAME = String.raw`(?<!\b(?:of|for|in|at|from) )(?<!\b(?:of|for|in|at|from) \p{Lu}[\p{L}.]{1,20} )(?<![’'-])\b${NO_NAME}${NAME_WORD}(?: (?:\p{Lu}\.|${NAME_WORD})){1,3}`;
export const MONEY = String.raw`(?:[$€£]${NUMBER}(?: (?:million|billion|trillion))?|${NUMBER} (?:(?:million|billion|trillion) )?(?:dollars|euros|pounds|crowns))`;
/** What people do for a living or on behalf of others. */
export const ROLE =
	'(?:engineer|lawyer|attorney|director|professor|mayor|manager|teacher|nurse|farmer|economist|researcher|scientist|chairman|chairwoman|chair|head|secretary|president|founder|owner|editor|analyst|doctor|spokesman|spokeswoman|spokesperson|principal|sheriff|judge|baker|driver|student)';

/** Clauses that tell who somebody is, not what they happened to do. */
export const WHO_IS = String.raw`(?:who (?:owns|owned|runs|ran|leads|led|heads|headed|chairs|chaired|directs|directed|teaches|taught|works|worked|lives|lived|studies|studied|founded|served|manages|managed|organized|represents|represented|cycles|coined|has (?:packed|worked|lived|taught|served|owned|run|led)|(?:is|was) (?:an?|the|his|her|its|their|one of))\b|whose (?:\p{L}{2,14} ){0,2}(?:shop|store|bakery|company|firm|farm|house|home|son|daughter|mother|father|family|office|group|book|study)\b)`;
