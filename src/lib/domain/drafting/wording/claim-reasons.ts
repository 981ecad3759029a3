import type { Evidence } from './claim-evidence';
import type { Mention } from './show-words';

type Reason = (words: Mention) => string;
type Reasons = readonly [Reason, Reason, Reason, ...Reason[]];

/** Why a sentence can be checked. None says that it is right or wrong: a rule has seen words only. */
export const CLAIM_REASONS: Record<Evidence, Reasons> = {
	vote: [
		({ inside }) => `A vote is put on record. The minutes would show whether ${inside} is right.`,
		({ atStart }) => `${atStart} is the result of a vote, and minutes could confirm or refute it.`,
		({ inside }) => `How a vote ended is no matter of opinion: ${inside} can be looked up.`
	],
	percent: [
		({ atStart }) =>
			`${atStart} is a percentage. The figures behind it could confirm or refute it.`,
		({ inside }) =>
			`Someone must have counted to get ${inside}. Their figures would show whether it is right.`,
		({ inside }) =>
			`It gives a percentage, ${inside}, that can be worked out again once it is known of what.`,
		({ inside }) =>
			`Whether ${inside} is right does not depend on opinion; the count behind it could settle it.`
	],
	money: [
		({ inside }) => `It names a sum, ${inside}. Accounts or bills could confirm or refute it.`,
		({ inside }) => `Money leaves a trail: accounts could show whether ${inside} is right.`,
		({ atStart }) =>
			`${atStart} is a sum that a record of payments or prices could confirm or refute.`,
		({ inside }) => `How much it was is no matter of taste. Budgets or bills could test ${inside}.`
	],
	comparison: [
		() =>
			'It makes a comparison. Figures for each thing that is compared could confirm or refute it.',
		() => 'Two things are compared. Measured in the same way, they would show whether it is right.',
		({ inside }) => `A comparison such as ${inside} holds or does not hold; figures could show it.`
	],
	count: [
		({ inside }) => `It gives a number, ${inside}, that a record could confirm or refute.`,
		({ atStart }) => `${atStart} can be counted again: records could confirm or refute it.`,
		({ inside }) => `A number told as a fact: ${inside}. Ask who counted, and look at the record.`,
		({ inside }) =>
			`Whether ${inside} is right does not depend on opinion; a record or a count could settle it.`,
		({ inside }) => `The number in ${inside} is exact enough to be compared with a record.`
	],
	amount: [
		({ inside }) => `It says how many or how much: ${inside}. A count could confirm or refute it.`,
		({ inside }) => `Even without digits, ${inside} can be compared with a record or a count.`,
		({ inside }) => `Ask who counted: ${inside} is an amount that a record could confirm or refute.`
	],
	change: [
		({ inside }) =>
			`It says that something changed: ${inside}. Figures from before and after could test it.`,
		({ atStart }) =>
			`${atStart} tells of a change. Two figures, earlier and later, could confirm or refute it.`,
		({ inside }) => `To check ${inside}, one compares the figure now with the one before.`
	],
	cause: [
		({ inside }) =>
			`With ${inside} it says why something happened. Facts could support that or speak against it.`,
		({ inside }) =>
			`It claims a cause: ${inside}. Which came first, and what else was at work, can be looked into.`,
		({ atStart }) =>
			`${atStart} ties two facts together. Both can be checked, and then the tie between them.`,
		({ inside }) =>
			`One thing is said to have led to another (${inside}). That is harder to check than a number, but possible.`
	],
	law: [
		({ inside }) =>
			`What a law, rule or decision says is written down: find the text behind ${inside}.`,
		() =>
			'What a law, rule or decision says is written down. Reading it could confirm or refute the sentence.',
		() => 'Laws, rules and decisions leave papers, and they could show whether this is right.',
		() =>
			'Whether this is so can be read somewhere: find the law, rule or decision that it speaks of.',
		() => 'A rule says one thing or another. Its text could settle whether this is so.',
		() => 'It speaks of what is written in a law, a rule or a decision, and that can be looked up.'
	],
	date: [
		({ inside }) =>
			`It says what happened and when: ${inside}. Records of that time could confirm or refute it.`,
		({ inside }) =>
			`An event with a time, ${inside}, can be looked up in other reports and records.`,
		({ atStart }) =>
			`${atStart} ties it to a time, so other reports and records can be searched for it.`,
		({ inside }) =>
			`Whether this is so does not depend on opinion, and ${inside} tells where to begin the search.`
	],
	event: [
		() =>
			'It is told as a fact. Records, or people who know it at first hand, could confirm or refute it.',
		() => 'This is stated, not argued. Other reports and records could test it.',
		() => 'Opinions do not decide whether this is right; records and witnesses could.',
		() => 'Somebody could look into this and come back with yes or no.',
		() => 'It happened or it did not. People who were there, or papers, could tell.',
		() => 'It says how things are, and somebody who does not care who is right could check that.',
		() => 'One could ask those involved, or look for a record, and find out whether it is so.',
		() => 'Whoever doubts it could name what would prove it wrong. That makes it a claim.',
		() => 'Two people of different views could agree on how to find out whether this is so.',
		() => 'There is something to find out here: documents, pictures or witnesses could settle it.',
		() => 'It can be compared with what other reports and records say happened.',
		() => 'It is right or wrong whatever one thinks of it. Evidence could show which.'
	]
};

/** Added where the claim stands in a quotation. */
export const CLAIM_IN_QUOTATION = [
	'It stands in a quotation: that somebody said it does not settle it.',
	'The words are a speaker’s, and quoting them does not make them right or wrong.',
	'It is quoted, so two things can be checked: whether it was said and whether it is so.'
] as const;
