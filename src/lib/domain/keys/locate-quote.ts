import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';

/** Every exact match of a quote, in order, as UTF-16 ranges. Matches may overlap. */
export function findOccurrences(text: string, quote: string): Range[] {
	const found: Range[] = [];
	if (quote === '') return found;
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
		found.push({ start: at, end: at + quote.length });
	}
	return found;
}

/** The words that a UTF-16 range touches, as token indexes; throws when it touches none. */
export function tokensIn(document: TextDocument, range: Range): Range {
	const start = document.tokens.findIndex((token) => token.end > range.start);
	let end = start;
	while ((document.tokens[end]?.start ?? Infinity) < range.end) end++;
	if (start === -1 || start === end) throw new RangeError('the quote holds no word');
	return { start, end };
}
