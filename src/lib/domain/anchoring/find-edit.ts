import type { Range } from '../text/range';
import { cutsWord } from './word-edges';

/** What an edit left alone: so much at the beginning of a text and so much at its end (UTF-16). */
export interface Edit {
	before: string;
	after: string;
	head: number;
	tail: number;
}

/** Compare two versions of a text. Takes time in proportion to their length. */
export function findEdit(before: string, after: string): Edit {
	const shorter = before.length < after.length ? before : after;
	const most = shorter.length;
	let head = 0;
	while (head < most && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	if (head + tail <= most || head === before.length) {
		return { before, after, head, tail: Math.min(tail, most - head) };
	}
	const cut = chooseCut(shorter, most - tail, head);
	return { before, after, head: cut, tail: most - cut };
}

/**
 * Where something was put in or taken out that begins as it goes on, several places would do
 * ("The cat. |The| dog."): people edit whole paragraphs, sentences and words, in this order.
 */
function chooseCut(text: string, from: number, to: number): number {
	const isLineEdge = (at: number) =>
		at === 0 || at === text.length || text[at - 1] === '\n' || text[at] === '\n';
	const isSentenceStart = (at: number) =>
		/[.!?][’”")\]]?\s$/.test(text.slice(Math.max(0, at - 3), at));
	const isWordStart = (at: number) => /\s/.test(text.charAt(at - 1));
	for (const isEdge of [isLineEdge, isSentenceStart, isWordStart]) {
		for (let at = to; at >= from; at -= 1) if (isEdge(at)) return at;
	}
	return to;
}

/**
 * Where a range went that the edit left alone; null when the edit may have touched it, or made a word
 * at its edge longer.
 */
export function followEdit(edit: Edit, range: Range): Range | null {
	const { before, after, head, tail } = edit;
	const by = after.length - before.length;
	const isInHead = range.end <= head;
	if (!isInHead && range.start < before.length - tail) return null;
	const moved = isInHead ? range : { start: range.start + by, end: range.end + by };
	return cutsMore(edit, range.start, moved.start) || cutsMore(edit, range.end, moved.end)
		? null
		: moved;
}

function cutsMore({ before, after }: Edit, was: number, is: number): boolean {
	return cutsWord(after, is) && !cutsWord(before, was);
}

/**
 * The part of the new text that may hold what was in a range: what is new, and what is left of the
 * range itself. All else is what it was before, even where it reads the same.
 */
export function openPart({ before, after, head, tail }: Edit, range: Range): Range {
	return {
		start: Math.min(head, range.start),
		end: Math.max(after.length - tail, range.end + after.length - before.length)
	};
}

/** Where in the new text a place would be if the edit had stretched everything evenly. */
export function expectedStart({ before, after, head, tail }: Edit, range: Range): number {
	const was = before.length - tail - head;
	const is = after.length - tail - head;
	return was === 0 ? range.start : head + ((range.start - head) / was) * is;
}
