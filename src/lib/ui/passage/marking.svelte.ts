import type { Element } from '$lib/domain/elements';
import { MAX_MARKS, type Mark } from '$lib/domain/marks/mark';
import { toggleMark } from '$lib/domain/marks/toggle-mark';
import { contains, type Range } from '$lib/domain/text/range';
import { newId } from '../attempt/new-id';
import { tokensOf, type PassageText } from './passage-text';
import * as say from './announcements';

interface MarkingOptions {
	text: PassageText;
	element: Element;
	unit: 'word' | 'sentence';
	marks: readonly Range[];
	/** Called after each change with the marks as they are then. */
	onchange: (marks: readonly Range[]) => void;
}

/** The marks of one round while a learner works on them. Every way of marking ends in `press`. */
export class Marking {
	readonly text: PassageText;
	readonly element: Element;
	readonly unit: 'word' | 'sentence';
	marks = $state.raw<readonly Mark[]>([]);
	/** What a screen reader is told. */
	status = $state('');
	/** The sentence that holds the one tab stop of the passage. */
	current = $state(0);
	/** The sentence whose word list is open. */
	open = $state<number | null>(null);
	/** While on, the mouse selects text as anywhere else and marks nothing. */
	isSelecting = $state(false);
	#past = $state.raw<(readonly Mark[])[]>([]);
	#onchange: MarkingOptions['onchange'];

	constructor({ text, element, unit, marks, onchange }: MarkingOptions) {
		this.text = text;
		this.element = element;
		this.unit = unit;
		this.#onchange = onchange;
		this.marks = this.#fromRanges(marks);
	}

	readonly #bySentence = $derived.by(() => {
		const lists: Record<number, Mark[]> = {};
		for (const mark of this.marks) (lists[this.text.sentenceOf(mark.start).id] ??= []).push(mark);
		return lists;
	});

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	marksIn(sentenceId: number): readonly Mark[] {
		return this.#bySentence[sentenceId] ?? [];
	}

	isMarked(range: Range): boolean {
		return this.marks.some((mark) => contains(mark, range));
	}

	/** Mark these words, or free them when all are marked. In sentence rounds, the whole sentence. */
	press(range: Range): void {
		const sentence = tokensOf(this.text.sentenceOf(range.start));
		const target = this.unit === 'sentence' ? sentence : range;
		const { element } = this;
		const marks = toggleMark(this.marks, { element, range: target, sentence, newId: newId() });
		if (marks.length > MAX_MARKS) return this.announce(say.tooMany());
		const wasMarked = this.isMarked(target);
		this.#change(marks);
		const quote = this.text.quote(target);
		this.announce(wasMarked ? say.freed(quote, this) : say.marked(quote, this));
	}

	/** Mark what a native selection covers, sentence by sentence; free only what is marked whole. */
	pressAll(ranges: readonly Range[]): void {
		for (const range of ranges) this.press(range);
	}

	/** Fill the gap between the first and the last mark of a sentence. */
	join(sentenceId: number): void {
		const marks = this.marksIn(sentenceId);
		const start = Math.min(...marks.map((mark) => mark.start));
		const end = Math.max(...marks.map((mark) => mark.end));
		if (marks.length > 1) this.press({ start, end });
	}

	remove(mark: Mark): void {
		this.press(mark);
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return this.announce(say.nothingToUndo());
		this.#past = this.#past.slice(0, -1);
		this.marks = before;
		this.#onchange(before);
		this.announce(say.undone(this));
	}

	/** Take over what the server holds, for example after a change on another device. */
	replace(ranges: readonly Range[]): void {
		this.#past = [];
		this.marks = this.#fromRanges(ranges);
	}

	announce(message: string): void {
		// The same words twice are only spoken twice when the region was empty in between.
		this.status = '';
		requestAnimationFrame(() => (this.status = message));
	}

	#change(marks: readonly Mark[]): void {
		this.#past = [...this.#past, this.marks];
		this.marks = marks;
		this.#onchange(marks);
	}

	#fromRanges(ranges: readonly Range[]): Mark[] {
		return ranges.map(({ start, end }) => ({ id: newId(), element: this.element, start, end }));
	}
}
