import { ELEMENTS, type Element } from '../elements';
import { joinOverlapping } from './join-overlapping';
import { matchPlaces, type MatchedPlaces } from './match-places';
import { computeNominalAlpha } from './nominal-alpha';
import { computeUnitizingAlpha } from './unitizing-alpha';
import type { Range } from '../text/range';

/** A place that somebody marked: token indexes `[start, end)`. */
export interface Marked extends Range {
	element: Element;
	kind: string;
}

/** How long the text is, and the first word of each sentence. */
export interface TextSize {
	tokens: number;
	sentenceStarts: readonly number[];
}

/** How far two people agree on one element. An alpha is null where nothing can be said. */
export interface ElementAgreement {
	/** Of single words, whether they are marked; 1 at most, 0 at chance level. */
	alpha: number | null;
	/** Of sentences, whether they hold a marked word: the same without regard to edges. */
	alphaBySentence: number | null;
	/** Of places, where they begin and end. */
	alphaU: number | null;
	/** Places of both, and how many of them differ in more than half of their words. */
	counts: { both: number; otherEdges: number; onlyA: number; onlyB: number };
	/** Of places of both, how many are called the same kind. */
	kinds: { same: number; of: number };
}

/** Somebody marked what the other did not, marked it otherwise, or called it otherwise. */
export interface Disagreement {
	element: Element;
	why: 'only-one' | 'other-edges' | 'other-kind';
	a: Marked | null;
	b: Marked | null;
}

export interface KeyComparison {
	elements: Record<Element, ElementAgreement>;
	/** In the order of the text. */
	disagreements: Disagreement[];
}

/** Places that share this much of their words are the same place (Jaccard). */
const SAME_PLACE = 0.5;

/** Below so many words or sentences chance cannot be told from agreement. */
const UNITS_MIN = { tokens: 10, sentences: 2 };

/**
 * Compare what two people, or a draft and a person, marked in one text. Takes time in proportion to
 * the words and to the pairs of places that overlap.
 */
export function compareKeys(
	a: readonly Marked[],
	b: readonly Marked[],
	size: TextSize
): KeyComparison {
	const compared = ELEMENTS.map((element) => {
		const of = (marked: readonly Marked[]) => marked.filter((one) => one.element === element);
		const places = { a: of(a), b: of(b) };
		const matched = matchPlaces(places.a, places.b);
		const agreement: ElementAgreement = { ...alphas(places, size), ...count(matched) };
		return { element, agreement, disagreements: listDisagreements(element, matched) };
	});
	return {
		elements: Object.fromEntries(
			compared.map(({ element, agreement }) => [element, agreement])
		) as Record<Element, ElementAgreement>,
		disagreements: compared
			.flatMap(({ disagreements }) => disagreements)
			.sort((x, y) => startOf(x) - startOf(y))
	};
}

function alphas({ a, b }: { a: readonly Marked[]; b: readonly Marked[] }, size: TextSize) {
	const { tokens, sentenceStarts } = size;
	if (tokens < UNITS_MIN.tokens) return { alpha: null, alphaBySentence: null, alphaU: null };
	const places = [joinOverlapping(a), joinOverlapping(b)];
	const words = places.map((ranges) => markedWords(ranges, tokens));
	const sentences = words.map((marked) => markedSentences(marked, sentenceStarts));
	return {
		alpha: computeNominalAlpha(words),
		alphaBySentence:
			sentenceStarts.length < UNITS_MIN.sentences ? null : computeNominalAlpha(sentences),
		alphaU: computeUnitizingAlpha(places, { start: 0, end: tokens }).alpha
	};
}

function markedWords(places: readonly Range[], tokens: number): (0 | 1)[] {
	const words = new Array<0 | 1>(tokens).fill(0);
	for (const { start, end } of places) words.fill(1, start, end);
	return words;
}

function markedSentences(words: readonly (0 | 1)[], starts: readonly number[]): (0 | 1)[] {
	return starts.map((start, i) => (words.slice(start, starts[i + 1]).includes(1) ? 1 : 0));
}

function count({ pairs, onlyA, onlyB }: MatchedPlaces<Marked>) {
	return {
		counts: {
			both: pairs.length,
			otherEdges: pairs.filter(({ overlap }) => overlap < SAME_PLACE).length,
			onlyA: onlyA.length,
			onlyB: onlyB.length
		},
		kinds: { same: pairs.filter(({ a, b }) => a.kind === b.kind).length, of: pairs.length }
	};
}

function listDisagreements(element: Element, matched: MatchedPlaces<Marked>): Disagreement[] {
	const { pairs, onlyA, onlyB } = matched;
	return [
		...onlyA.map((a) => ({ element, why: 'only-one' as const, a, b: null })),
		...onlyB.map((b) => ({ element, why: 'only-one' as const, a: null, b })),
		...pairs.flatMap(({ a, b, overlap }) => {
			if (overlap < SAME_PLACE) return { element, why: 'other-edges' as const, a, b };
			return a.kind === b.kind ? [] : { element, why: 'other-kind' as const, a, b };
		})
	];
}

function startOf({ a, b }: Disagreement): number {
	return Math.min(a?.start ?? Infinity, b?.start ?? Infinity);
}
