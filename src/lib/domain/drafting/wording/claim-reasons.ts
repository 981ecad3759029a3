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
		({ inside }) => `It compares: ${inside}. Figures for both sides could confirm or refute it.`,
		({ atStart }) => `${atStart} is a comparison, and two figures side by side could test it.`,
		({ inside }) => `To check ${inside}, one needs both things that are compared, measured alike.`,
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
		({ atStart }) => `${atStart} is an amount in words, and a count could show whether it fits.`,
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
		({ atStart }) =>
			`${atStart} points to something that is written down. Reading it could confirm or refute the sentence.`,
		({ inside }) => `What a law, rule or decision says can be looked up; here, look for ${inside}.`,
		({ inside }) =>
			`Laws, rules and decisions leave papers. They could show whether it is right about ${inside}.`,
		({ inside }) =>
			`Whether this is so can be read somewhere: find out which text ${inside} stands for.`
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
		({ inside }) =>
			`${inside} is told as a fact. Records, or people who know it at first hand, could confirm or refute it.`,
		({ inside }) =>
			`This is stated, not argued: ${inside}. Other reports and records could test it.`,
		({ inside }) =>
			`Opinions do not decide whether ${inside} is right; records and witnesses could.`,
		({ inside }) => `Somebody could look into this and come back with yes or no: ${inside}.`,
		({ inside }) =>
			`Put “is it so that” before ${inside}: it is a question that evidence could answer.`
	]
};

/** Added where the claim stands in a quotation. */
export const CLAIM_IN_QUOTATION = [
	'It stands in a quotation: that somebody said it does not settle it.',
	'The words are a speaker’s, and quoting them does not make them right or wrong.',
	'It is quoted, so two things can be checked: whether it was said and whether it is so.'
] as const;
