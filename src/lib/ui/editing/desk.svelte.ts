import { ELEMENTS, type Element } from '$lib/domain/elements';
import {
	changeSpan,
	moveEdge,
	type EdgeMove,
	type SpanChange
} from '$lib/domain/editing/change-span';
import { sortSpans, type DeskSpan, type Review } from '$lib/domain/editing/desk-span';
import { contains, overlaps, type Range } from '$lib/domain/text/range';
import { newId } from '../attempt/new-id';
import { afterPaint } from '../passage/after-paint';
import type { DrawnMark, Markable } from '../passage/marking.svelte';
import { tokensOf, type PassageText } from '../passage/passage-text';
import * as say from './desk-words';
import { drawPlaces } from './draw-places';
import { History } from './history.svelte';

export type Shown = Element | 'all';

interface DeskOptions {
	text: PassageText;
	spans: readonly DeskSpan[];
	chosen: string | null;
	shown: Shown;
	/** A place was changed or taken off, here. */
	onchange: (id: string) => void;
	/** A place was added, or stands on other words now. */
	onplace?: (id: string) => void;
}

/** The editor's desk in the browser: the places, which one is in hand, and what can be undone. */
export class Desk implements Markable {
	readonly text: PassageText;
	readonly unit = 'word';
	current = $state(0);
	isSelecting = $state(false);
	/** What a screen reader is told. */
	status = $state('');
	/** Which element is looked at. */
	shown = $state<Shown>('all');
	/** The place in hand. */
	chosenId = $state<string | null>(null);
	/** Words that were picked up and are nothing yet. */
	picked = $state.raw<Range | null>(null);
	readonly history = new History();
	#spans = $state.raw<Readonly<Record<string, DeskSpan>>>({});
	#onchange: DeskOptions['onchange'];
	#onplace: DeskOptions['onplace'];

	/** All places, in the order of the text. */
	readonly spans = $derived(sortSpans(Object.values(this.#spans)));
	readonly visible = $derived(
		this.spans.filter(({ element }) => this.shown === 'all' || element === this.shown)
	);
	readonly chosen = $derived(this.chosenId === null ? null : this.get(this.chosenId));
	readonly unreviewed = $derived(this.visible.filter(({ review }) => review === 'open'));
	readonly #marks = $derived(
		drawPlaces({
			...{ places: this.visible, chosenId: this.chosenId, picked: this.picked },
			...{ element: this.element, sentenceOf: (token) => this.text.sentenceOf(token).id }
		})
	);

	constructor({ text, spans, chosen, shown, onchange, onplace }: DeskOptions) {
		this.text = text;
		this.#spans = Object.fromEntries(spans.map((span) => [span.id, span]));
		this.#onchange = onchange;
		this.#onplace = onplace;
		this.shown = shown;
		if (chosen !== null) this.choose(chosen);
	}

	get(id: string): DeskSpan | null {
		return this.#spans[id] ?? null;
	}

	/** A sentence's number was pressed; nothing stays open here. */
	get open(): number | null {
		return null;
	}
	set open(id: number | null) {
		if (id !== null) this.openSentence(id);
	}

	/** The element whose line the pointer's preview shows. */
	get element(): Element {
		return this.shown === 'all' ? (this.chosen?.element ?? 'claim') : this.shown;
	}

	marksIn(sentenceId: number): readonly DrawnMark[] {
		return this.#marks.get(sentenceId) ?? [];
	}

	isMarked(range: Range): boolean {
		return this.visible.some((span) => span.review !== 'left-out' && contains(span, range));
	}

	/** Take the place under these words in hand, the next one where several lie; else pick the words up. */
	press(range: Range): void {
		const under = this.visible.filter((span) => contains(span, range) && isDrawn(span));
		const at = under.findIndex(({ id }) => id === this.chosenId);
		const next = under[(at + 1) % under.length];
		if (next) this.choose(next.id);
		else this.pick(range);
	}

	/** Words of one sentence become what is picked up. */
	pressAll([range]: readonly Range[]): void {
		if (range) this.pick(range);
	}

	/** The number of a sentence was pressed: its next place, else all its words. */
	openSentence(id: number): void {
		const sentence = this.text.sentences[id];
		if (!sentence) return;
		const all = tokensOf(sentence);
		const inside = this.visible.filter((span) => overlaps(span, all) && isDrawn(span));
		const at = inside.findIndex((span) => span.id === this.chosenId);
		const next = inside[at + 1];
		if (next) this.choose(next.id);
		else this.pick(all);
	}

	pick(range: Range): void {
		this.picked = range;
		this.chosenId = null;
		this.announce(say.picked(this.text.quote(range)));
	}

	choose(id: string): void {
		const span = this.get(id);
		if (!span) return;
		this.chosenId = id;
		this.picked = null;
		this.current = this.text.sentenceOf(span.start).id;
		this.announce(say.chosen(span, this.text.quote(span)));
	}

	/** Put down whatever is in hand. */
	putDown(): void {
		this.chosenId = null;
		this.picked = null;
	}

	/** The next place that nobody has looked at, after the one in hand; from the top at the end. */
	chooseNextOpen(): boolean {
		const from = this.chosen ?? this.picked;
		const after = from && this.unreviewed.find((span) => span.start >= from.start && span !== from);
		const next = after ?? this.unreviewed.find(({ id }) => id !== this.chosenId);
		if (next) this.choose(next.id);
		else this.announce(say.nothingOpen());
		return next !== undefined;
	}

	chooseBeside(step: 1 | -1): void {
		const drawn = this.visible.filter(isDrawn);
		const at = drawn.findIndex(({ id }) => id === this.chosenId);
		const next = drawn[at === -1 ? 0 : (at + step + drawn.length) % drawn.length];
		if (next) this.choose(next.id);
	}

	/** The words that were picked up become a place of this element. */
	add(element: Element): void {
		if (!this.picked) return;
		const base = { id: newId(), element, kind: '', status: 'required' as const, why: '' };
		const rest = { difficulty: 2 as const, review: 'kept' as const, drafted: null };
		const { start, end } = this.picked;
		const span = changeSpan({ ...base, start, end, ...rest }, {});
		this.#apply(span.id, span);
		this.choose(span.id);
		this.#onplace?.(span.id);
	}

	/** Change the place in hand. A change of words alone joins the change before it. */
	change(change: SpanChange, isTyping = false): void {
		const span = this.chosen;
		if (!span) return;
		this.#apply(span.id, changeSpan(span, change), isTyping);
		if (change.element && change.element !== span.element) this.#onplace?.(span.id);
	}

	/** The program's words for a place that was just added or moved. */
	fill(id: string, change: SpanChange): void {
		const before = this.get(id);
		if (!before) return;
		const after = changeSpan(before, change);
		this.history.join({ id, before, after });
		this.#set(id, after);
		this.#onchange(id);
	}

	move(move: EdgeMove): void {
		const span = this.chosen;
		const range = span ?? this.picked;
		if (!range) return;
		const moved = moveEdge(range, tokensOf(this.text.sentenceOf(range.start)), move);
		if (!span) return this.pick(moved);
		if (moved.start === span.start && moved.end === span.end) return;
		this.change(moved);
		this.#onplace?.(span.id);
		this.announce(this.text.quote(moved));
	}

	/** Decide on the place in hand and go on to the next one that is open. */
	decide(review: Review): void {
		const span = this.chosen;
		if (!span) return;
		if (review === 'left-out' && !span.drafted) return this.remove();
		this.change({ review });
		if (this.chooseNextOpen()) return;
		if (review === 'left-out') this.putDown();
		this.announce(review === 'kept' ? say.keptAll() : say.leftOutAll());
	}

	/** Take a place off that a person put there. */
	remove(): void {
		const span = this.chosen;
		if (!span) return;
		this.putDown();
		this.#apply(span.id, null);
		this.announce(say.removed());
	}

	/** Decide on everything in view that is open. */
	decideAll(review: Exclude<Review, 'open'>): void {
		const open = this.unreviewed;
		for (const span of open) this.#apply(span.id, { ...span, review });
		this.announce(say.decidedAll(open.length));
	}

	undo(): void {
		this.#step(this.history.undo(), say.undone(), say.nothingToUndo());
	}

	redo(): void {
		this.#step(this.history.redo(), say.redone(), say.nothingToUndo());
	}

	/** What was changed here before the page was left, and had not arrived. */
	restore(id: string, span: DeskSpan | null): void {
		this.#set(id, span);
	}

	/** What somebody else made of a place. */
	takeOver(id: string, span: DeskSpan | null): void {
		this.#set(id, span);
		this.history.forget(id);
		if (span === null && this.chosenId === id) this.putDown();
	}

	announce(message: string): void {
		afterPaint(() => {
			this.status = this.status === message ? `${message}\u00a0` : message;
		});
	}

	count(element: Element): number {
		return this.spans.filter((span) => span.element === element && span.review === 'open').length;
	}

	#step(step: { id: string; span: DeskSpan | null } | null, done: string, none: string): void {
		if (!step) return this.announce(none);
		this.#set(step.id, step.span);
		this.#onchange(step.id);
		if (step.span) this.choose(step.id);
		else this.putDown();
		this.announce(done);
	}

	#apply(id: string, after: DeskSpan | null, isTyping = false): void {
		this.history.add({ id, before: this.get(id), after }, isTyping);
		this.#set(id, after);
		this.#onchange(id);
	}

	#set(id: string, span: DeskSpan | null): void {
		const { [id]: _before, ...others } = this.#spans;
		this.#spans = span ? { ...others, [id]: span } : others;
	}
}

const isDrawn = ({ review }: DeskSpan) => review !== 'left-out';

export const SHOWN: readonly Shown[] = ['all', ...ELEMENTS];
