import { contains, overlaps, type Range } from '../text/range';
import { likelyParts } from './likely-parts';
import { scorePlace, WEIGHT_TOTAL, WEIGHTS, type FindSimilar, type Wanted } from './score-place';
import { widenToWords } from './word-edges';

/** From here on a similar place is taken for the wanted one. */
export const SIMILAR_FROM = 0.8;

/** Places that are equally likely at first sight and looked at closely; more are not told apart. */
const LOOKED_AT = 4;

/** How far from where it should be everything is looked at (UTF-16 code units). */
const NEAR = 2000;

/** Further away one letter in so many may differ: pieces of this length say where to look at all. */
const PIECE_LENGTH = 10;

export interface SimilarPlace extends Range {
	score: number;
}

interface Asked {
	wanted: Wanted;
	findSimilar: FindSimilar;
}

/**
 * The place of a text that is most like a quote in its surroundings, in whole words; null when none
 * is like it enough. Places are looked for around where it should be, then everywhere between two
 * offsets.
 */
export function findSimilarPlace(text: string, within: Range, asked: Asked): SimilarPlace | null {
	const { wanted } = asked;
	const pattern = wanted.prefix + wanted.quote + wanted.suffix;
	const all = {
		start: Math.max(0, within.start - pattern.length),
		end: Math.min(text.length, within.end + pattern.length)
	};
	const near = {
		start: Math.max(all.start, Math.floor(wanted.start) - NEAR),
		end: Math.min(all.end, Math.floor(wanted.start) + pattern.length + NEAR)
	};
	const errors = errorsAllowed(wanted);
	const found = bestOf(text, within, { asked, around: searchPart(text, near, { asked, errors }) });
	if (found || contains(near, all)) return found;
	const few = Math.min(errors, Math.floor(pattern.length / PIECE_LENGTH) - 1);
	const parts = likelyParts(text.slice(all.start, all.end), pattern, few);
	const around = parts.flatMap(({ start, end }) =>
		searchPart(text, { start: start + all.start, end: end + all.start }, { asked, errors: few })
	);
	const fewest = Math.min(...around.map(({ errors }) => errors));
	return bestOf(text, within, { asked, around: around.filter(({ errors }) => errors === fewest) });
}

function searchPart(text: string, { start, end }: Range, by: { asked: Asked; errors: number }) {
	const { prefix, quote, suffix } = by.asked.wanted;
	return by.asked
		.findSimilar(text.slice(start, end), prefix + quote + suffix, by.errors)
		.map((match) => ({ ...match, start: match.start + start, end: match.end + start }));
}

function bestOf(
	text: string,
	within: Range,
	{ asked, around }: { asked: Asked; around: readonly Range[] }
): SimilarPlace | null {
	const far = ({ start }: Range) => Math.abs(start - asked.wanted.start);
	const [best] = around
		.toSorted((a, b) => far(a) - far(b))
		.filter((one, i, all) => !all.slice(0, i).some((nearer) => overlaps(one, nearer)))
		.slice(0, LOOKED_AT)
		.flatMap((one) => candidatesIn(text, one, asked))
		.filter((place) => overlaps(place, within))
		.map((place) => ({ ...place, score: scorePlace(text, place, asked) }))
		.sort((a, b) => b.score - a.score);
	return best && best.score >= SIMILAR_FROM ? best : null;
}

/** Letters that may differ in quote and context together before the score must be too low. */
function errorsAllowed({ quote, prefix, suffix }: Wanted): number {
	const costs = [
		WEIGHTS.quote / quote.length,
		WEIGHTS.prefix / prefix.length,
		WEIGHTS.suffix / suffix.length
	];
	return Math.floor(((1 - SIMILAR_FROM) * WEIGHT_TOTAL) / Math.min(...costs));
}

/**
 * Where the quote may be in a stretch like it and its context: at the words most like it, or from
 * the end of what stood before it to the beginning of what stood after it.
 */
function candidatesIn(text: string, around: Range, { wanted, findSimilar }: Asked): Range[] {
	const { quote, prefix, suffix } = wanted;
	const part = text.slice(around.start, around.end);
	const find = (words: string, share: number) =>
		findSimilar(part, words, Math.floor(words.length * share));
	const [like] = find(quote, 0.5);
	const before = prefix === '' ? { end: 0 } : find(prefix, 0.25)[0];
	const after = suffix === '' ? { start: part.length } : find(suffix, 0.25).at(-1);
	const starts = [like?.start, before?.end].filter((at) => at !== undefined);
	const ends = [like?.end, after?.start].filter((at) => at !== undefined);
	const ranges = starts.flatMap((start) =>
		ends
			.filter((end) => start < end)
			.map((end) => widenToWords(text, { start: start + around.start, end: end + around.start }))
	);
	return ranges.filter(
		({ start, end }, i) =>
			start < end && ranges.findIndex((one) => one.start === start && one.end === end) === i
	);
}
