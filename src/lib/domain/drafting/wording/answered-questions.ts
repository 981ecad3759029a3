import { raisedBy, type BankEntry, type Found } from './bank-entry';
import { MONEY, MONTH, NAME, NUMBER, ROLE, WEEKDAY, WHO_IS } from './bank-patterns';
import { mention } from './show-words';

const words = (text: string | undefined, most = 6) => mention(text ?? '', most).inside;
const ASKS_TIME = /\b(?:when|dates?|days?|years?|time|how long|how old|since)\b/i;

/** Questions of which the text gives the answer itself, in words that a pattern can be sure of. */
export const ANSWERED_QUESTIONS: BankEntry[] = [
	{
		raises: raisedBy(`[“"](?<said>[^“”"]{12,300})[,.?!][”"] (?:said|says) (?<at>${NAME})`),
		ask: ({ said }) => `Who says ${words(said)}?`,
		why: ({ at }) => `Answered right behind the quotation: ${words(at)}.`
	},
	{
		raises: raisedBy(
			`(?<at>${NAME}) (?:said|says)(?: on ${WEEKDAY})?[,:] [“"](?<said>[^“”"]{12,300})`
		),
		ask: ({ said }) => `Who says ${words(said)}?`,
		why: ({ at }) => `Answered right in front of the quotation: ${words(at)}.`
	},
	{
		raises: raisedBy(
			String.raw`(?<name>${NAME}), (?<at>(?:the|a|an|its|their) (?:[\p{L}’'-]{1,20} ){0,4}?${ROLE})(?=[,.] |[,.]$|[,.][”"]| (?:of|at|with|for|who)\b)`
		),
		ask: ({ name }) => `What is the job or role of ${name}?`,
		why: ({ at }) => `Answered right behind the name: ${words(at)}.`
	},
	{
		raises: raisedBy(
			String.raw`(?<name>${NAME}), (?<at>${WHO_IS}[^,.;:“”"]{3,80})(?:,|\.(?=["”’)]*$))`
		),
		ask: ({ name }) => `Does the text tell who ${name} is?`,
		why: ({ at }) => `Yes, right behind the name: ${words(at)}.`
	},
	{
		raises: raisedBy(
			String.raw`(?<long>(?:\p{Lu}[\p{L}-]{1,20} (?:(?:and|of|the|for|on|in) ){0,2}){2,8})\((?<at>\p{Lu}{2,7})\)`
		),
		ask: ({ at }) => `What do the letters ${at} stand for?`,
		why: ({ long, at }) => `Answered in front of the brackets: ${words(spelledOut(long, at), 9)}.`,
		holds: ({ long, at }) => spelledOut(long, at) !== undefined
	},
	{
		raises: raisedBy(
			String.raw`(?<![\d.,])(?<part>${NUMBER}) of (?:(?:the|its|their|his|her) (?:[\p{L}]{2,20}[’']s )?)?(?<at>(?<whole>${NUMBER}) (?<things>\p{L}{2,20}s|people))\b`
		),
		ask: ({ part, things }) => `Out of how many ${things} do the ${part} come?`,
		why: ({ part, whole }) => `Answered right there: ${part} of ${whole}.`,
		clashes: /out of how many/i
	},
	{
		raises: raisedBy(
			String.raw`\b(?:by (?=\d{1,3} votes? to )|voted )(?<at>\d{1,3}(?: votes? to |[-–]| to )\d{1,3})(?!\d|[.,]\d| ?%| percent)`
		),
		ask: () => 'How many votes were there on each side?',
		why: ({ at }) => `Answered in the text: ${words(at)}.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`\b(?:rose|fell|grew|dropped|increased|decreased|climbed|went up|went down)(?: \p{L}{2,14}ly)? from (?<at>[$€£]?${NUMBER}(?:%| percent| million| billion)?) (?:in \d{4} )?to (?<to>[$€£]?${NUMBER}(?:%| percent| million| billion)?)`
		),
		ask: ({ to }) => `What was the figure before it came to ${to}?`,
		why: ({ at }) => `Answered in the same sentence: ${at}.`,
		clashes: /from (?:what|which) number|before/i
	},
	{
		raises: raisedBy(
			String.raw`\b[Aa]n? (?<at>(?<age>\d{1,3})-year-old (?<who>woman|man|girl|boy|student|teacher|worker|driver|father|mother))\b`
		),
		ask: ({ who }) => `What age does the text give for a ${who}?`,
		why: ({ age }) => `Answered in the text: ${age} years.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`(?<name>${NAME}), (?<at>[1-9]\d), (?:who|a|an|the|of|from|said|says)\b`
		),
		ask: ({ name }) => `How old is ${name}?`,
		why: ({ at }) => `Answered right behind the name: ${at}.`
	},
	{
		raises: raisedBy(
			'asked not to be (?:named|identified)[^.“”]{0,40}? because (?<at>[^.,;“”]{6,80})'
		),
		ask: () => 'Why is one of the speakers not named?',
		why: ({ at }) => `Answered in the text, as this speaker’s reason: ${words(at, 8)}.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`\ba (?<what>group|company|club|union|website|charity|newspaper|organization|firm|bank|magazine|party) (?:called|named) (?<at>(?:the )?(?:\p{Lu}[\p{L}’'-]{1,20})(?: (?:of |the |for |and )?\p{Lu}[\p{L}’'-]{1,20}){0,5})`
		),
		ask: ({ what }) => `What is the ${what} called?`,
		why: ({ at }) => `Answered right there: ${words(at)}.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`\bfrom (?:${WEEKDAY}, )?(?<at>${MONTH} \d{1,2},? to (?:${WEEKDAY}, )?${MONTH} \d{1,2})\b`
		),
		ask: () => 'Which first day and which last day does the text give?',
		why: ({ at }) => `Answered in the text: ${words(at, 7)}.`,
		once: true,
		clashes: ASKS_TIME
	},
	{
		raises: raisedBy(
			String.raw`\b(?:budgeted at|will cost|would cost|has cost|costs|cost) (?:about |around |nearly |some |almost )?(?<at>${MONEY})`
		),
		ask: () => 'What sum does the text give for the cost?',
		why: ({ at }) => `Answered in the text: ${words(at)}.`,
		once: true,
		clashes: /\b(?:costs?|sum|money|price|pays?|paid)\b/i
	},
	{
		raises: raisedBy(
			String.raw`^(?<at>\p{Lu}[\p{Lu} .’'-]{2,28}\p{Lu})(?:, \p{Lu}\p{Ll}{2,9}\.? \d{1,2})? [—–-] `
		),
		ask: () => 'From which place does the report come?',
		why: ({ at }) => `Answered by the first words of the report: ${words(at)}.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`(?<at>(?:declined|refused) to (?:comment|answer questions|be interviewed)|did not (?:respond|reply) to (?:a |any |several |repeated )?(?:requests?|questions?))`
		),
		ask: () => 'Does the text say whether anybody was asked and did not answer?',
		why: ({ at }) => `Yes, the text says so: ${words(at)}.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`(?<who>${NAME}) (?:said|told reporters) (?:on )?(?<at>${WEEKDAY})\b`
		),
		ask: ({ who }) => `On which day of the week did ${who} say this?`,
		why: ({ at }) => `Answered in the same sentence: ${at}.`,
		once: true,
		clashes: ASKS_TIME
	},
	{
		raises: raisedBy(
			String.raw`\b(?<at>(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:hour|day|week|month|year) (?<what>operation|strike|trial|tour|meeting|closure|ban|search|hearing|march|visit|siege|festival|campaign))\b`
		),
		ask: ({ what }) => `How long did the ${what} last?`,
		why: ({ at }) => `Answered in the text: ${words(at)}.`,
		once: true,
		clashes: /how long|how many (?:hours|days|weeks|months|years)/i
	},
	{
		raises: raisedBy(
			String.raw`(?<![\p{L}.,?!…’'])[“"](?<at>(?=\p{Lu})(?:[\p{L}’'-]{1,20},? ){5}[\p{L}’'-]{1,20})(?=[ ,.?!])`
		),
		ask: () => 'Does anybody speak in their own words?',
		why: ({ at }) => `Yes: a quotation begins with ${words(at)}.`,
		last: true
	},
	{
		raises: raisedBy(
			String.raw`\b(?<what>report|study|data|minutes|rules|results|plans?|list)\b[^.“”;]{0,50} (?<at>(?:on|from) (?:its|their|his|her|the \p{L}{2,20}[’']s) website)\b`
		),
		ask: ({ what }) => `Does the text say where the ${what} can be found?`,
		why: ({ at }) => `Yes, it does: ${words(at)}.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`\baccording to (?:its|the|their|his|her) (?<role>${ROLE}), (?<at>${NAME})(?=[,.])`
		),
		ask: ({ role }) => `What is the name of the ${role} who gives this information?`,
		why: ({ at }) => `Answered right there: ${words(at)}.`,
		once: true
	},
	{
		raises: raisedBy(
			String.raw`\b[Aa]n? (?<what>\p{L}{2,20}(?: \p{L}{2,20}){0,2}), (?:formally|also|better|formerly) known as (?<at>[^,.;“”]{3,60}),`
		),
		ask: ({ what }) => `By what other name is ${words(what)} known?`,
		why: ({ at }) => `Answered right behind it: ${words(at)}.`
	},
	{
		raises: raisedBy(String.raw`(?<sum>${MONEY}) (?<at>(?:a|per) (?:day|week|month|year|hour))\b`),
		ask: ({ sum }) => `Is the sum of ${sum} for an hour, a day, a week, a month or a year?`,
		why: ({ at }) => `Answered right behind the sum: ${words(at)}.`,
		once: true
	},
	{
		raises: raisedBy(String.raw`\b[Aa]s of (?<at>${MONTH} \d{1,2}(?:, \d{4})?)`),
		ask: () => 'Up to which day does the count go?',
		why: ({ at }) => `Answered in the text: ${at}.`,
		once: true,
		clashes: ASKS_TIME
	}
];

/** The words for which the letters stand, where their capitals spell the letters. */
function spelledOut(long: Found[string] | undefined, letters: string | undefined) {
	const all = (long ?? '').trim().split(' ');
	const at = all.findLastIndex((_, i) => initials(all.slice(i)) === letters);
	return at === -1 || /^\p{Ll}/u.test(all[at] ?? '') ? undefined : all.slice(at).join(' ');
}

function initials(names: string[]): string {
	return names
		.filter((name) => /^\p{Lu}/u.test(name))
		.map((name) => name.charAt(0))
		.join('');
}
