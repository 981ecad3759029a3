import { findOccurrences } from '../keys/locate-quote';
import type { Range } from '../text/range';
import { CONTEXT_LENGTH, sharedContext, type QuoteContext } from './quote-context';
import { cutsWord } from './word-edges';

/** An exact match, and how much of its surroundings is as it was (UTF-16 code units). */
export interface ExactMatch extends Range {
	before: number;
	after: number;
}

/**
 * Every exact match of a quote that cuts no word, likeliest first: the one with most of its context
 * unchanged, of equals the one nearest to where it should begin.
 */
export function findExact(
	text: string,
	quote: string,
	{ context, start }: { context: QuoteContext; start: number }
): ExactMatch[] {
	return findOccurrences(text, quote)
		.filter((match) => !cutsWord(text, match.start) && !cutsWord(text, match.end))
		.map((match) => ({ ...match, ...sharedContext(text, match, context) }))
		.sort(
			(a, b) =>
				b.before + b.after - a.before - a.after ||
				Math.abs(a.start - start) - Math.abs(b.start - start)
		);
}

/** Whether all that stood before or after the quote, as far as it is looked at, still does. */
export function keepsOneSide({ before, after }: ExactMatch): boolean {
	return Math.max(before, after) >= CONTEXT_LENGTH - 1;
}
