import type { Range } from '../../text/range';
import type { Words } from '../words';

const ASIDE =
	/^(on|in|at|during|when|last|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

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
	if (lower[cue.start] === 'according') return before;
	// "…, an engineer told reporters": what follows is whom, where or when.
	const isWhomOrWhen = ASIDE.test(lower[cue.end] ?? '') && size(before) >= size(after);
	const isAside = /[,.;]|^$/.test(gaps[last] ?? '') || last + 2 >= lower.length || isWhomOrWhen;
	return isLed && isAside ? before : after;
}
