import { expectedStart, findEdit, followEdit, openPart, type Edit } from '../anchoring/find-edit';
import { findExact, keepsOneSide } from '../anchoring/find-exact';
import { findSimilarPlace, SIMILAR_FROM } from '../anchoring/find-similar-place';
import { contextOf } from '../anchoring/quote-context';
import { scorePlace, type FindSimilar, type Wanted } from '../anchoring/score-place';
import type { TextDocument } from '../text/document';
import { overlaps, type Range } from '../text/range';
import { sentenceOfToken, tokensOf } from '../text/sentence-of';
import { findOccurrences, tokensIn } from './locate-quote';

/** How a place was found again; only a similar one has other words than before. */
export type FoundBy = 'same-place' | 'exact-quote' | 'fuzzy';

/** Where a place went: UTF-16 offsets in the new text, and how sure that is, from 0 to 1. */
export interface ReAnchored extends Range {
	how: FoundBy;
	score: number;
}

/** A quote of this length that either text has once is the same one wherever it went (UTF-16). */
const TELLING_LENGTH = 20;

/** Exact matches with the likeliest contexts that are scored; the others are not told apart. */
const SCORED_MATCHES = 4;

/**
 * Find a place of a text again after an edit; null when a person has to look for it. What the edit
 * left alone goes along; else the same words in like surroundings; else similar words, with a score
 * of .8 or more.
 */
export function reAnchor(
	before: Range & { text: string },
	after: string,
	findSimilar: FindSimilar
): ReAnchored | null {
	return reAnchorIn(findEdit(before.text, after), before, findSimilar);
}

function reAnchorIn(edit: Edit, range: Range, findSimilar: FindSimilar): ReAnchored | null {
	if (range.start >= range.end) return null;
	const moved = followEdit(edit, range);
	if (moved) return { ...moved, how: howFound(moved, range), score: 1 };
	const wanted = {
		quote: edit.before.slice(range.start, range.end),
		...contextOf(edit.before, range),
		start: expectedStart(edit, range)
	};
	const asked = { wanted, findSimilar };
	const exact = findSameWords(edit, range, asked);
	if (exact) return { ...exact, how: howFound(exact, range) };
	const similar = findSimilarPlace(edit.after, openPart(edit, range), asked);
	return similar && { ...similar, how: 'fuzzy' };
}

function findSameWords(
	edit: Edit,
	range: Range,
	asked: { wanted: Wanted; findSimilar: FindSimilar }
): (Range & { score: number }) | null {
	const { quote, start } = asked.wanted;
	const open = openPart(edit, range);
	const [best] = findExact(edit.after, quote, { context: asked.wanted, start })
		.filter((match) => overlaps(match, open))
		.slice(0, SCORED_MATCHES)
		.map((match) => ({ ...match, score: scorePlace(edit.after, match, asked) }))
		.sort((a, b) => b.score - a.score);
	if (!best) return null;
	const isSure =
		best.start === range.start ||
		best.score >= SIMILAR_FROM ||
		keepsOneSide(best) ||
		(quote.length >= TELLING_LENGTH && isOnce(edit.before, quote) && isOnce(edit.after, quote));
	return isSure ? { start: best.start, end: best.end, score: best.score } : null;
}

function howFound(now: Range, before: Range): FoundBy {
	return now.start === before.start ? 'same-place' : 'exact-quote';
}

function isOnce(text: string, quote: string): boolean {
	return findOccurrences(text, quote).length === 1;
}

/** A place of a key: token indexes `[start, end)`. */
export interface KeyPlace extends Range {
	id: string;
}

/** The words of a place in the new text, as token indexes of one sentence; null: please check. */
export interface MovedPlace {
	id: string;
	to: (Range & { how: FoundBy }) | null;
}

/** Find all places of a key again in an edited text, in the order given. */
export function reAnchorKey(
	places: readonly KeyPlace[],
	{ before, after }: { before: TextDocument; after: TextDocument },
	findSimilar: FindSimilar
): MovedPlace[] {
	const edit = findEdit(before.text, after.text);
	return places.map(({ id, start, end }) => {
		const from = before.tokens[start]?.start ?? 0;
		const found = reAnchorIn(
			edit,
			{ start: from, end: before.tokens[end - 1]?.end ?? 0 },
			findSimilar
		);
		return { id, to: found && toWords(after, found) };
	});
}

/** Cut to the sentence with most of the words; nothing when that leaves too few of them. */
function toWords(document: TextDocument, found: ReAnchored): MovedPlace['to'] {
	if (!document.tokens.some((token) => overlaps(token, found))) return null;
	const words = tokensIn(document, found);
	const kept = sentencesOf(document, words).reduce((best, part) =>
		part.end - part.start > best.end - best.start ? part : best
	);
	const share = (kept.end - kept.start) / (words.end - words.start);
	if (share * found.score < SIMILAR_FROM && share < 1) return null;
	return { ...kept, how: share < 1 ? 'fuzzy' : found.how };
}

function sentencesOf(document: TextDocument, words: Range): Range[] {
	const parts: Range[] = [];
	for (let at = words.start; at < words.end; at = parts.at(-1)?.end ?? words.end) {
		const sentence = tokensOf(sentenceOfToken(document, at));
		parts.push({ start: at, end: Math.min(words.end, sentence.end) });
	}
	return parts;
}
