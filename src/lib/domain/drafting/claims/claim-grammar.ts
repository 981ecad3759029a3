import * as words from './claim-words';

/** What the shape of a sentence counts for or against a claim, beside the words in it. */
export const GRAMMAR_FEATURES = [
	...['figures', 'onRecord', 'perfect', 'passive', 'wasOrHad', 'compared', 'superlative', 'ranked'],
	...['ongoing', 'ought', 'supposed', 'ideal', 'joined', 'opensWithI', 'opensWithYou'],
	...['opensWithThat', 'weDid']
] as const;

export type GrammarCounts = Record<(typeof GRAMMAR_FEATURES)[number], number>;

const HAVING = /^(have|has|had|haven't|hasn't|\w+'ve)$/;
const BEING = /^(was|were|is|are|been|being|be)$/;
const OPENS_WITH_I = /^(i|i'm|i've|i'd|i'll)$/;
const OPENS_WITH_THAT = /^(that|this|it|that's|it's)$/;
const OPENS_WITH_YOU = /^(you|you're|your)$/;
/** "Best", "largest", not "interest". */
const SUPERLATIVE = /.{3}est$/;
const NO_SUPERLATIVE =
	/^(interest|west|rest|invest|request|honest|protest|suggest|contest|arrest|forest|harvest|guest|modest)$/;

/**
 * Count them in the words of a sentence, in lower case and with straight apostrophes; `uncapped` are those
 * that were written so.
 */
export function grammarFeatures(
	lower: readonly string[],
	uncapped: readonly string[]
): GrammarCounts {
	const has = (set: ReadonlySet<string>) => Number(lower.some((word) => set.has(word)));
	const count = (matches: (word: string) => boolean) => lower.filter(matches).length;
	const first = lower[0] ?? '';
	/** Whether a participle stands within so many words after one of these. */
	const leadsTo = (verb: RegExp, within: number) =>
		Number(
			lower.some(
				(word, i) => verb.test(word) && lower.slice(i + 1, i + 1 + within).some(isParticiple)
			)
		);
	return {
		figures: Math.min(
			3,
			count((word) => /\d/.test(word))
		),
		onRecord: has(words.RECORDED),
		perfect: leadsTo(HAVING, 3),
		passive: leadsTo(BEING, 2),
		wasOrHad: Number(lower.some((word) => /^(was|were|had)$/.test(word))),
		compared: Number(lower.includes('than')),
		superlative: Number(
			uncapped.some((word) => SUPERLATIVE.test(word) && !NO_SUPERLATIVE.test(word))
		),
		ranked: has(words.RANKS),
		ongoing: Math.min(2, uncapped.filter((word) => /.{3}ing$/.test(word)).length),
		ought: has(words.OUGHT),
		supposed: has(words.SUPPOSED),
		ideal: Math.min(
			2,
			count((word) => words.IDEALS.has(word))
		),
		joined: Number(words.JOINING.has(first)),
		opensWithI: Number(OPENS_WITH_I.test(first)),
		opensWithYou: Number(OPENS_WITH_YOU.test(first)),
		opensWithThat: Number(OPENS_WITH_THAT.test(first)),
		weDid: Number(lower.some((word, i) => didIt(word, lower[i + 1] ?? '')))
	};
}

const isParticiple = (word: string) => words.PARTICIPLES.has(word) || /[a-z]{2}ed$/.test(word);

/** "We passed", "I've". */
const didIt = (word: string, next: string) =>
	/^(we|i)'ve$/.test(word) || (/^(we|i)$/.test(word) && words.OWN_DEEDS.has(next));
