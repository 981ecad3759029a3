import type { Range } from '../../text/range';
import type { Words } from './words';

/** What a source is given for: the rest of the sentence on the side where it stands. */
export function contentOf(words: Words, cue: Range, naming: Range): Range | null {
	const { whole, gaps, lower } = words;
	const first = Math.min(cue.start, naming.start);
	const last = Math.max(cue.end, naming.end);
	const before =
		first > 0
			? words.between(whole.start, words.place({ start: first - 1, end: first }).end)
			: null;
	const after =
		last < lower.length
			? words.between(words.place({ start: last - 1, end: last }).end, whole.end)
			: null;
	const isLed = first > 0 && /[,”"’?!—]/.test(gaps[first] ?? '');
	if (!after) return before;
	if (!before) return after;
	const size = ({ start, end }: Range) => end - start;
	const isQuoteBefore = /[”"’]/.test(gaps[first] ?? '');
	if (isQuoteBefore) return before;
	const says = lower[cue.end] ?? '';
	if (isLed && /[,.;]|^$/.test(gaps[last] ?? '')) return before;
	if (
		isLed &&
		/^(on|in|at|during|when|last|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
			says
		)
	)
		return size(before) >= size(after) ? before : after;
	if (lower[cue.start] === 'according') return before;
	return after;
}
