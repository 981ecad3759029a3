import type { Attachment } from 'svelte/attachments';
import type { Range } from '$lib/domain/text/range';
import { textNodes } from './geometry';
import type { Markable } from './marking.svelte';
import { charsOf, tokensOf } from './passage-text';

/**
 * The extra door: words selected natively (handles, caret browsing, select-to-speak), grown
 * to whole words, sentence by sentence. The last selection is kept, because iOS clears it
 * when a button is pressed.
 */
export class NativeSelection {
	ranges = $state.raw<readonly Range[]>([]);

	constructor(private readonly marking: Markable) {}

	readonly watch: Attachment<HTMLElement> = (root) => {
		const read = () => {
			const selection = getSelection();
			if (!selection || selection.isCollapsed || !selection.anchorNode) return;
			if (root.contains(selection.anchorNode)) this.ranges = this.#tokensOf(root, selection);
		};
		const forget = (event: Event) => {
			if (!(event.target as Element).closest('[data-keeps-selection]')) this.ranges = [];
		};
		const controller = new AbortController();
		const { signal } = controller;
		document.addEventListener('selectionchange', read, { signal });
		document.addEventListener('pointerdown', forget, { signal });
		return () => controller.abort();
	};

	/** Mark what is selected, and let the selection go. */
	mark(): void {
		this.marking.pressAll(this.ranges);
		this.ranges = [];
		getSelection()?.removeAllRanges();
	}

	#tokensOf(root: HTMLElement, selection: Selection): Range[] {
		const selected = selection.getRangeAt(0);
		return this.marking.text.sentences.flatMap((sentence) => {
			const element = root.querySelector<HTMLElement>(`[data-sentence="${sentence.id}"]`);
			if (!element || !selected.intersectsNode(element)) return [];
			const chars = selectedChars(element, selected);
			if (!chars) return [];
			const { start, end } = tokensOf(sentence);
			const touched = Array.from({ length: end - start }, (_, i) => start + i).filter((token) => {
				const word = charsOf(sentence, { start: token, end: token + 1 });
				return word.start < chars.end && chars.start < word.end;
			});
			const [first, last] = [touched[0], touched.at(-1)];
			return first === undefined || last === undefined ? [] : [{ start: first, end: last + 1 }];
		});
	}
}

/** The part of a sentence's text that is selected, as UTF-16 offsets. */
function selectedChars(element: HTMLElement, selected: globalThis.Range): Range | null {
	const parts = textNodes(element)
		.filter(({ node }) => selected.intersectsNode(node))
		.map(({ node, start }) => ({
			start: start + (node === selected.startContainer ? selected.startOffset : 0),
			end: start + (node === selected.endContainer ? selected.endOffset : node.data.length)
		}))
		.filter((part) => part.start < part.end);
	const [first, last] = [parts[0], parts.at(-1)];
	return first && last ? { start: first.start, end: last.end } : null;
}
