import type { Range } from '../text/range';
import { editDistance } from './edit-distance';
import type { QuoteContext } from './quote-context';

/** The parts of a text that are most like a pattern, and how many letters differ. */
export type FindSimilar = (
	text: string,
	pattern: string,
	maxErrors: number
) => (Range & { errors: number })[];

/**
 * How much the quote, what stands around it and where it is count when it is looked for again.
 * Source of the weights: Hypothesis client, annotator/anchoring/match-quote.ts.
 */
export const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
export const WEIGHT_TOTAL = 92;

/** What a place is looked for by; `start` is where it should begin (UTF-16). */
export interface Wanted extends QuoteContext {
	quote: string;
	start: number;
}

/** How likely a range of a text is the wanted place, from 0 to 1. */
export function scorePlace(
	text: string,
	{ start, end }: Range,
	{ wanted, findSimilar }: { wanted: Wanted; findSimilar: FindSimilar }
): number {
	const { quote, prefix, suffix } = wanted;
	const before = text.slice(Math.max(0, start - prefix.length), start);
	const after = text.slice(end, end + suffix.length);
	const distance = Math.abs(start - wanted.start) / Math.max(1, text.length);
	const score =
		WEIGHTS.quote * likeness(quote, text.slice(start, end)) +
		WEIGHTS.prefix * nearness(before, prefix, findSimilar) +
		WEIGHTS.suffix * nearness(after, suffix, findSimilar) +
		WEIGHTS.position * Math.max(0, 1 - distance);
	return score / WEIGHT_TOTAL;
}

function likeness(quote: string, found: string): number {
	if (quote === found) return 1;
	if (found.length > 2 * quote.length) return 0;
	return Math.max(0, 1 - editDistance(quote, found) / quote.length);
}

/** What is at the edge of the text has nothing beside it that could be missed. */
function nearness(text: string, context: string, findSimilar: FindSimilar): number {
	if (context === '' || text === context) return 1;
	const best = findSimilar(text, context, context.length)[0];
	return best ? 1 - best.errors / context.length : 0;
}
