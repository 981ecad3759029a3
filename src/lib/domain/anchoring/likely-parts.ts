import { joinOverlapping } from '../agreement/join-overlapping';
import { findOccurrences } from '../keys/locate-quote';
import type { Range } from '../text/range';

/**
 * The parts of a text that may hold a pattern with so many errors: cut into one piece more than
 * there are errors, one piece must be there letter by letter. Nothing is missed, most is skipped.
 */
export function likelyParts(text: string, pattern: string, errors: number): Range[] {
	const length = Math.floor(pattern.length / (errors + 1));
	const parts: Range[] = [];
	for (let piece = 0; length > 0 && piece <= errors; piece += 1) {
		const offset = piece * length;
		for (const { start } of findOccurrences(text, pattern.slice(offset, offset + length))) {
			parts.push({
				start: Math.max(0, start - offset - errors),
				end: Math.min(text.length, start - offset + pattern.length + errors)
			});
		}
	}
	return joinOverlapping(parts);
}
