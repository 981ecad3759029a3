import { GRAMMAR_FEATURES, grammarFeatures } from './claim-grammar';
import * as words from './claim-words';

/** What counts for or against a sentence being a claim that can be checked. */
export const CLAIM_FEATURES = [
	...['digits', 'money', 'percent', 'year', 'amount', 'time', 'change', 'deed', 'pastTense'],
	...['matter', 'matters', 'name', 'names', 'manyNames', 'view', 'modal', 'verdict', 'own', 'us'],
	...['you', 'them', 'being', 'not', 'every', 'asking', 'question', 'quoted'],
	...['brief', 'long', 'veryLong', 'conditional', 'reported', 'opponent'],
	...[
		'ownDeed',
		'ourDeed',
		'theirDeed',
		'namedDeed',
		'changedMatter',
		'countedMatter',
		'datedDeed'
	],
	...GRAMMAR_FEATURES
] as const;

export type ClaimFeature = (typeof CLAIM_FEATURES)[number];
export type FeatureCounts = Record<ClaimFeature, number>;

const IRREGULAR =
	/^(was|were|had|did|went|came|took|gave|made|got|saw|said|told|knew|left|lost|won|ran|cut|put|met|paid|sent|spent|built|bought|sold|taught|held|kept|led|rose|fell|grew|began|became|wrote|spoke|broke|chose|drove)$/;

const PAST = /[a-z]{3}ed$/;
/** Capitals that make no name: "Black residents" is written so, "white residents" is not. */
const NO_NAME = /^(I\b|Black$|White$)/;

/** In lower case, with straight apostrophes; "the left" and "the right" are sides, no verb and no praise. */
function lowerWords(tokens: readonly string[]): string[] {
	const lower = tokens.map((token) => token.toLowerCase().replaceAll('’', "'"));
	return lower.map((word, i) =>
		/^(left|right)$/.test(word) && /^(the|far)$/.test(lower[i - 1] ?? '') ? 'side' : word
	);
}

/** Count the features of a sentence, given as written and as its words. */
export function claimFeatures(text: string, tokens: readonly string[]): FeatureCounts {
	const lower = lowerWords(tokens);
	// "Ahmed", "Ernest", "Manning": what ends like a verb may be a name.
	const uncapped = lower.filter((_, i) => !/^\p{Lu}/u.test(tokens[i] ?? ''));
	const has = (set: ReadonlySet<string>) => Number(lower.some((word) => set.has(word)));
	const count = (set: ReadonlySet<string>) => lower.filter((word) => set.has(word)).length;
	const some = (pattern: RegExp) => Number(lower.some((word) => pattern.test(word)));
	const names = tokens.filter(
		(token, i) => i > 0 && /^\p{Lu}/u.test(token) && !NO_NAME.test(token)
	).length;
	const matters = count(words.MATTERS);
	const size = tokens.length;
	const [own, us, them] = [has(words.OWN), has(words.US), has(words.THEM)];
	const [deed, change, time] = [has(words.DEEDS), has(words.CHANGES), has(words.TIMES)];
	const digits = some(/\d/);
	const pastTense = uncapped.filter((word) => PAST.test(word) || IRREGULAR.test(word)).length;
	const past = Number(pastTense > 0);
	return {
		digits,
		money: Number(/[$€£]\s?\d/.test(text)),
		percent: Number(/\d\s?%|\bper ?cent/i.test(text)),
		year: some(/^(1[6-9]|20)\d\d('?s)?$/),
		amount: has(words.AMOUNTS),
		time: Math.min(2, count(words.TIMES)),
		change: Math.min(3, count(words.CHANGES)),
		deed: Math.min(2, count(words.DEEDS)),
		pastTense: Math.min(2, pastTense),
		matter: Number(matters > 0),
		matters: Number(matters > 1),
		name: Number(names > 0),
		names: Number(names > 1),
		manyNames: Number(names > 3),
		view: has(words.VIEWS),
		modal: Math.min(2, count(words.MODALS)),
		verdict: Math.min(2, count(words.VERDICTS)),
		...{ own, us, them },
		you: has(words.YOU),
		being: has(words.BEING),
		not: has(words.NOT),
		every: has(words.EVERY),
		asking: has(words.ASKING),
		question: Number(/\?["”’)]*\s*$/.test(text)),
		quoted: Number(/["“”]/.test(text)),
		brief: Number(size < 10),
		long: Number(size > 18),
		veryLong: Number(size > 30),
		conditional: has(new Set(['if', 'unless', 'suppose'])),
		reported: some(
			/^(according|reported|study|report|data|figures|survey|poll|statistics|estimates?)$/
		),
		opponent: some(/^(opponent|administration|party)('s)?$/),
		ownDeed: own && past,
		ourDeed: us && past,
		theirDeed: them && past,
		namedDeed: Number(names > 0) && past,
		changedMatter: change && Number(matters > 0),
		countedMatter: digits && Number(matters > 0),
		datedDeed: time && (deed || past),
		...grammarFeatures(lower, uncapped)
	};
}
