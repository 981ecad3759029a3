import { findOccurrences } from '../keys/locate-quote';
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
 * than a position; of several matches the one with the right surroundings is meant, then the nearest.
 */
export function locateAnnotation(text: string, selectors: readonly Selector[]): Range | null {
	const position = selectors.find(({ start, end }) => start !== undefined && end !== undefined);
	const at = position && {
		start: toUtf16Offset(text, position.start ?? 0),
		end: toUtf16Offset(text, position.end ?? 0)
	};
	const quoted = selectors.find(({ exact }) => exact);
	if (!quoted) return at && at.start < at.end && at.end <= text.length ? at : null;
	const { exact = '', prefix = '', suffix = '' } = quoted;
	const fits = ({ start, end }: Range) =>
		Number(text.slice(0, start).endsWith(prefix)) + Number(text.slice(end).startsWith(suffix));
	const far = ({ start }: Range) => (at ? Math.abs(start - at.start) : 0);
	const [best] = findOccurrences(text, exact).sort((a, b) => fits(b) - fits(a) || far(a) - far(b));
	return best ?? null;
}
