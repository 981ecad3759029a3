import type { Range } from '../text/range';

/** How much of the text on either side tells equal quotes apart, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/** What stands right before and after a quote. */
export interface QuoteContext {
	prefix: string;
	suffix: string;
}

/** The text around a UTF-16 range, without half characters; shorter at the ends of the text. */
export function contextOf(text: string, { start, end }: Range): QuoteContext {
	return {
		prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\uDC00-\uDFFF]/, ''),
		suffix: text.slice(end, end + CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, '')
	};
}

/** How many code units of a context are the same right beside a range of a text. */
export function sharedContext(
	text: string,
	{ start, end }: Range,
	{ prefix, suffix }: QuoteContext
): { before: number; after: number } {
	let before = 0;
	while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
	let after = 0;
	while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
	return { before, after };
}
