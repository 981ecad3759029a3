import { sharedContext } from '../anchoring/quote-context';
import { findOccurrences } from '../keys/locate-quote';
import { canonicalText } from '../text/canonical-text';
import { toUtf16Offset } from '../text/code-points';
import type { Range } from '../text/range';

/** The selectors of an annotation, as far as they are known here. Positions count code points. */
export interface Selector {
	start?: number | undefined;
	end?: number | undefined;
	exact?: string | undefined;
	prefix?: string | undefined;
	suffix?: string | undefined;
}

/**
 * Where an annotation stands in a text (UTF-16); null when it is not found. A quote is trusted more
 * than a position; of several matches the one with most of its surroundings is meant, then the
 * nearest. Accents that another
 * program wrote apart from their letters make no difference.
 */
export function locateAnnotation(text: string, selectors: readonly Selector[]): Range | null {
	const position = selectors.find(({ start, end }) => start !== undefined && end !== undefined);
	const quoted = selectors.find(({ exact }) => exact);
	if (!quoted) return position ? locatePosition(text, position) : null;
	const matches = findOccurrences(text, canonicalText(quoted.exact ?? ''));
	if (matches.length < 2) return matches[0] ?? null;
	const at = position ? toUtf16Offset(text, position.start ?? 0) : 0;
	const context = {
		prefix: canonicalText(quoted.prefix ?? ''),
		suffix: canonicalText(quoted.suffix ?? '')
	};
	const [best] = matches
		.map((match) => {
			const { before, after } = sharedContext(text, match, context);
			return { match, shared: before + after, far: Math.abs(match.start - at) };
		})
		.sort((a, b) => b.shared - a.shared || a.far - b.far);
	return best?.match ?? null;
}

/** Null for a position that is empty, or not in the text. */
function locatePosition(text: string, { start = 0, end = 0 }: Selector): Range | null {
	const from = toUtf16Offset(text, start);
	const rest = text.slice(from);
	const to = from + toUtf16Offset(rest, end - start);
	const isInText = start < end && toUtf16Offset(rest, end - start - 1) < rest.length;
	return isInText ? { start: from, end: to } : null;
}
