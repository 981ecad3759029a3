import type { Range } from '$lib/domain/text/range';
import { charsOf, tokensOf, type PassageText } from './passage-text';

// Text stays text: words are found through the caret under a point, not through an element a word.

/** How far from a word a tap may land, in CSS pixels. */
const TAP_SLOP = 12;
/** Words farther than this many characters from the caret cannot be the nearest. */
const NEARBY = 30;

/** The word at a point, as a token index; null when none is near. */
export function tokenAt(
	root: HTMLElement,
	text: PassageText,
	point: { x: number; y: number; slop?: number }
): number | null {
	const caret = caretAt(point.x, point.y);
	const element = caret && sentenceElement(root, caret.node);
	if (!caret || !element) return null;
	const sentence = text.sentences[Number(element.dataset['sentence'])];
	const nodes = textNodes(element);
	const node = nodes.find((candidate) => candidate.node === caret.node);
	if (!sentence || !node) return null;

	const position = node.start + caret.offset;
	let nearest: number | null = null;
	let shortest = point.slop ?? TAP_SLOP;
	const { start, end } = tokensOf(sentence);
	for (let token = start; token < end; token++) {
		const word = charsOf(sentence, { start: token, end: token + 1 });
		if (word.end < position - NEARBY || word.start > position + NEARBY) continue;
		for (const box of rangeIn(nodes, word).getClientRects()) {
			const far = distance(box, point);
			if (far > shortest || (nearest !== null && far === shortest)) continue;
			[nearest, shortest] = [token, far];
		}
	}
	return nearest;
}

/** A DOM range over words of one sentence. */
export function rangeOfTokens(
	root: HTMLElement,
	text: PassageText,
	range: Range
): globalThis.Range {
	const sentence = text.sentenceOf(range.start);
	const element = root.querySelector<HTMLElement>(`[data-sentence="${sentence.id}"]`);
	if (!element) throw new Error(`sentence ${sentence.id} is not on the page`);
	return rangeIn(textNodes(element), charsOf(sentence, range));
}

function sentenceElement(root: HTMLElement, node: Node): HTMLElement | null {
	const element = node instanceof Element ? node : node.parentElement;
	const sentence = element?.closest<HTMLElement>('[data-sentence]') ?? null;
	return sentence && root.contains(sentence) ? sentence : null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
	if ('caretPositionFromPoint' in document) {
		const position = document.caretPositionFromPoint(x, y);
		return position && { node: position.offsetNode, offset: position.offset };
	}
	// Safari before 26 and Chrome before 128.
	const range = (document as Document).caretRangeFromPoint(x, y);
	return range && { node: range.startContainer, offset: range.startOffset };
}

/** A text node and where it begins in its sentence. */
interface PlacedText {
	node: Text;
	start: number;
}

/** The text nodes of a sentence with their offsets; hidden words and the number do not count. */
export function textNodes(sentence: HTMLElement): PlacedText[] {
	const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('.sr, button, svg')
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT
	);
	const found: PlacedText[] = [];
	let start = 0;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		found.push({ node, start });
		start += node.data.length;
	}
	return found;
}

function rangeIn(nodes: readonly PlacedText[], { start, end }: Range): globalThis.Range {
	const range = document.createRange();
	for (const { node, start: from } of nodes) {
		const to = from + node.data.length;
		if (start >= from && start < to) range.setStart(node, start - from);
		if (end > from && end <= to) range.setEnd(node, end - from);
	}
	return range;
}

function distance(box: DOMRect, { x, y }: { x: number; y: number }): number {
	const dx = Math.max(box.left - x, 0, x - box.right);
	const dy = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(dx, dy);
}
