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

const NONE: readonly Mark[] = [];

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

	/** Marks by sentence. The list of a sentence stays the same object while its marks do. */
	#lists: Record<number, Mark[]> = {};
	readonly #bySentence = $derived.by(() => {
		const before = this.#lists;
		this.#lists = {};
		for (const mark of this.marks)
			(this.#lists[this.text.sentenceOf(mark.start).id] ??= []).push(mark);
		for (const [id, list] of Object.entries(this.#lists)) {
			const old = before[Number(id)];
			const isSame = old?.length === list.length && list.every((mark, i) => mark === old[i]);
			if (old && isSame) this.#lists[Number(id)] = old;
		}
		return this.#lists;
	});

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	marksIn(sentenceId: number): readonly Mark[] {
		return this.#bySentence[sentenceId] ?? NONE;
	}

	isMarked(range: Range): boolean {
		return this.marks.some((mark) => contains(mark, range));
	}

	/** Mark these words, or free them when all are marked. In sentence rounds, the whole sentence. */
	press(range: Range): void {
		this.#apply([this.#target(range)]);
	}

	/** Mark all that is selected, as one step; free it only when everything is marked already. */
	pressAll(ranges: readonly Range[]): void {
		const targets = ranges.map((range) => this.#target(range));
		const free = targets.filter((target) => !this.isMarked(target));
		this.#apply(free.length > 0 ? free : targets);
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

	/** What one press means: some words, or the whole sentence. */
	#target(range: Range): Range {
		return this.unit === 'sentence' ? tokensOf(this.text.sentenceOf(range.start)) : range;
	}

	#apply(targets: readonly Range[]): void {
		const [first] = targets;
		if (!first) return;
		const wasMarked = this.isMarked(first);
		const { element } = this;
		const marks = targets.reduce<readonly Mark[]>((before, range) => {
			const sentence = tokensOf(this.text.sentenceOf(range.start));
			return toggleMark(before, { element, range, sentence, newId: newId() });
		}, this.marks);
		if (marks.length > MAX_MARKS) return this.announce(say.tooMany());
		this.#past = [...this.#past, this.marks];
		this.marks = marks;
		this.#onchange(marks);
		const quote = targets.map((target) => this.text.quote(target)).join(' … ');
		this.announce(wasMarked ? say.freed(quote, this) : say.marked(quote, this));
	}

	#fromRanges(ranges: readonly Range[]): Mark[] {
		return ranges.map(({ start, end }) => ({ id: newId(), element: this.element, start, end }));
	}
}
