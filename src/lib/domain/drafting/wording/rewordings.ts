import { FAULTS, type Rewording } from '../../keys/key';
import type { Lexicon, LoadedTerm } from '../loaded/lexicon';
import { familyOf } from './charge-families';
import { fitForm, likeCase } from './fit-form';
import { pickPhrase } from './pick-phrase';
import { termsMeaning } from './same-meaning';
import { mention } from './show-words';

/** A drafted way to reword a term wrongly; without a text it needs a person's words. */
export interface DraftedRewording {
	fault: Rewording['fault'];
	text: string | null;
	why: string;
}

/** Plainer words so general that terms which share them need not mean the same. */
const TOO_GENERAL =
	/^(?:people|persons?|place|event|group|thing|large|very|many|some|say|says|said|strict|strong|praise[sd]?)\b/;
/**
 * Kinds in which a shared plainer wording means a shared direction. Labels and soft names for one thing
 * come from both sides, and words that make less of people are offered to no learner.
 */
const ONE_WAY: readonly LoadedTerm['kind'][] = [
	'loaded-language',
	'exaggeration-or-minimisation',
	'appeal-to-fear',
	'doubt'
];

/**
 * One rewording a fault, in the order of the faults: as charged as the quote, charged the other way,
 * and one that changes the fact. The last can only be written by somebody who knows the facts.
 */
export function draftRewordings(
	neutral: string,
	quote: string,
	terms: Lexicon
): DraftedRewording[] {
	const written = quote.toLowerCase().replaceAll('’', "'");
	const taken = [written, neutral.toLowerCase()];
	const free = (words: readonly string[]) => words.filter((word) => !taken.includes(word));
	const family = familyOf(written);
	const alike = free(family?.alike ?? []);
	const same = closest(quote, alike.length > 0 ? alike : free(sharing(neutral, written, terms)));
	const opposite = closest(quote, free(family?.opposite ?? []));
	const texts = { 'same-charge': same, 'opposite-charge': opposite, 'changes-fact': null };
	return FAULTS.map((fault) => {
		const text = texts[fault];
		const inCase = text && likeCase(quote, text);
		return { fault, text: inCase, why: reasonFor(fault, { text, quote, does: family?.does }) };
	});
}

/** Listed terms of the same kind that the same plainer wording could stand for, in the quote's form. */
function sharing(neutral: string, quote: string, terms: Lexicon): string[] {
	const own = terms.get(quote.split(' ')[0] ?? '')?.find(({ words }) => words.join(' ') === quote);
	if (!own || own.plainer === '' || !ONE_WAY.includes(own.kind)) return [];
	const plainer = fitForm({ quote, plainer: own.plainer }, terms);
	if (TOO_GENERAL.test(plainer)) return [];
	return termsMeaning([plainer, neutral.toLowerCase()], own.kind, terms).filter(
		(term) => !isVariantOf(term, quote)
	);
}

function isVariantOf(term: string, quote: string): boolean {
	const letters = (words: string) => words.replace(/[^a-z]/g, '').slice(0, 5);
	return letters(term) === letters(quote) || term.includes(quote) || quote.includes(term);
}

/** Options of like length give nothing away; among equals the words decide, not their order. */
function closest(quote: string, words: readonly string[]): string | null {
	const size = quote.split(' ').length;
	const distance = (word: string) => Math.abs(word.split(' ').length - size);
	const least = Math.min(...words.map(distance));
	const [first, ...rest] = words.filter((word) => distance(word) === least);
	return first === undefined ? null : pickPhrase([first, ...rest], quote);
}

interface Told {
	text: string | null;
	quote: string;
	does: readonly [string, string] | undefined;
}

/** Why it is wrong, as learners will read it. */
function reasonFor(fault: Rewording['fault'], { text, quote, does }: Told): string {
	const term = mention(quote);
	if (fault === 'changes-fact')
		return `It sounds calm, but it changes the fact: that is not what the text says with ${term.inside}.`;
	if (text === null)
		return fault === 'same-charge'
			? `It is as charged as ${term.inside}, only in other words.`
			: `It is charged too, only in the other direction than ${term.inside}.`;
	const other = mention(text);
	if (fault === 'opposite-charge')
		return `${other.atStart} leans the other way: it ${does?.[1] ?? 'pushes'} where ${term.inside} ${does?.[0] ?? 'pulls'}.`;
	return pickPhrase(
		[
			`${other.atStart} is as charged as ${term.inside}: it keeps the judgment and changes the word.`,
			`${other.atStart} pushes the reader the same way as ${term.inside}.`,
			`With ${other.inside} the fact is still colored just as with ${term.inside}.`
		],
		quote
	);
}
