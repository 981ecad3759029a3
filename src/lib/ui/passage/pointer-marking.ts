import type { Attachment } from 'svelte/attachments';
import { tokenAt } from './geometry';
import type { Markable } from './marking.svelte';
import { clearPreview, showPreview } from './preview';

/** A finger that rests longer than this wants the phone's own menu, not a mark. */
const LONG_PRESS_MS = 450;
/** While dragging, the pointer may stray this far from the line. */
const DRAG_SLOP = 40;

interface Drag {
	pointer: number;
	from: number;
	to: number;
}

/**
 * Marking by pointer. Mouse and pen: press a word, or drag over several of one sentence; the
 * release commits, Escape abandons. Touch: a tap only, so that scrolling, zooming and long
 * press stay the phone's own.
 */
export function pointerMarking(marking: Markable): Attachment<HTMLElement> {
	return (root) => {
		const { text } = marking;
		let drag: Drag | null = null;
		let touchedAt = 0;
		const tokenUnder = (event: MouseEvent, slop?: number) =>
			tokenAt(root, text, { x: event.clientX, y: event.clientY, ...(slop ? { slop } : {}) });
		const isFree = (event: Event) =>
			!marking.isSelecting && !(event.target as Element).closest('button, a, summary');

		const abandon = () => {
			drag = null;
			clearPreview();
		};
		const span = ({ from, to }: Drag) => ({
			start: Math.min(from, to),
			end: Math.max(from, to) + 1
		});

		const down = (event: PointerEvent) => {
			if (event.pointerType === 'touch') touchedAt = event.timeStamp;
			if (event.pointerType === 'touch' || event.button !== 0 || !isFree(event)) return;
			const token = tokenUnder(event);
			if (token === null) return;
			drag = { pointer: event.pointerId, from: token, to: token };
			showPreview(root, marking, span(drag));
		};
		const keepFromSelecting = (event: MouseEvent) => {
			if (drag && !event.shiftKey) event.preventDefault();
		};
		const move = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId) return;
			const token = tokenUnder(event, DRAG_SLOP);
			if (token === null || text.sentenceOf(token) !== text.sentenceOf(drag.from)) return;
			if (token === drag.to) return;
			drag.to = token;
			showPreview(root, marking, span(drag));
		};
		const up = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId) return;
			const range = span(drag);
			abandon();
			marking.press(range);
		};
		const tap = (event: MouseEvent) => {
			if ((event as PointerEvent).pointerType !== 'touch' || !isFree(event)) return;
			const isLong = event.timeStamp - touchedAt > LONG_PRESS_MS;
			if (isLong || !getSelection()?.isCollapsed) return;
			const token = tokenUnder(event);
			if (token !== null) marking.press({ start: token, end: token + 1 });
		};
		const escape = (event: KeyboardEvent) => {
			if (event.key === 'Escape') abandon();
		};

		const controller = new AbortController();
		const { signal } = controller;
		root.addEventListener('pointerdown', down, { signal });
		root.addEventListener('mousedown', keepFromSelecting, { signal });
		root.addEventListener('click', tap, { signal });
		addEventListener('pointermove', move, { signal });
		addEventListener('pointerup', up, { signal });
		addEventListener('pointercancel', abandon, { signal });
		addEventListener('keydown', escape, { signal });
		return () => controller.abort();
	};
}
