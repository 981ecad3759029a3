import type { Element } from '../elements';
import type { TextDocument } from '../text/document';
import { overlaps } from '../text/range';
import type { Suggestion } from './suggestion';

interface Cap {
	/** Per 1,000 words. */
	most: number;
	/** Of a short text. */
	least: number;
	/** From here on a rule is heard; questions are never sure of themselves. */
	from: number;
}

/** How many suggestions a person is given to look at. */
const CAPS: Record<Element, Cap> = {
	claim: { most: 16, least: 6, from: 0.5 },
	source: { most: 14, least: 6, from: 0.55 },
	loaded: { most: 9, least: 6, from: 0.5 },
	context: { most: 5, least: 3, from: 0.4 }
};

/** Of more candidates than these, the less sure are never shown, and not looked at either. */
const MOST_LOOKED_AT = 600;

/** Texts are judged in so many parts, so that the end is drafted as well as the beginning. */
const PARTS = 4;

/**
 * What a teacher's draft shows of all candidates: the surest of each element, spread over the text,
 * no two of one element on the same words. In the order of the text.
 */
export function selectSuggestions(
	{ tokens, text }: TextDocument,
	all: readonly Suggestion[]
): Suggestion[] {
	const chosen = (Object.keys(CAPS) as Element[]).flatMap((element) => {
		const { most, least, from } = CAPS[element];
		const limit = Math.max(least, Math.round((most * tokens.length) / 1000));
		const own = all.filter((one) => one.element === element && one.confidence >= from);
		return spread(withoutOverlaps(own), limit, text.length);
	});
	return chosen.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const bySureness = (a: Suggestion, b: Suggestion) =>
	b.confidence - a.confidence || a.start - b.start || a.end - b.end;

function withoutOverlaps(suggestions: readonly Suggestion[]): Suggestion[] {
	return suggestions
		.toSorted(bySureness)
		.slice(0, MOST_LOOKED_AT)
		.reduce<Suggestion[]>(
			(kept, one) => (kept.some((other) => overlaps(other, one)) ? kept : [...kept, one]),
			[]
		);
}

/** The surest so many, but from each part of the text first its fair share. */
function spread(sorted: readonly Suggestion[], limit: number, length: number): Suggestion[] {
	const share = Math.ceil(limit / PARTS / 2);
	const partOf = ({ start }: Suggestion) => Math.floor((start / Math.max(1, length)) * PARTS);
	const first = Array.from({ length: PARTS }, (_, part) =>
		sorted.filter((one) => partOf(one) === part).slice(0, share)
	).flat();
	const rest = sorted.filter((one) => !first.includes(one));
	return [...first, ...rest].slice(0, limit);
}
