import { untrack } from 'svelte';
import type { Element } from '$lib/domain/elements';
import { MAX_MARKS, type Mark } from '$lib/domain/marks/mark';
import { toggleMark } from '$lib/domain/marks/toggle-mark';
import { contains, type Range } from '$lib/domain/text/range';
import { newId } from '../attempt/new-id';
import { tokensOf, type PassageText } from './passage-text';
import { afterPaint } from './after-paint';
import * as say from './announcements';

interface MarkingOptions {
	text: PassageText;
	element: Element;
	unit: 'word' | 'sentence';
	marks: readonly Range[];
	/** Whether the marks are handed in, and so cannot change. */
	isLocked: () => boolean;
	/** Called after each change with the marks as they are then. */
	onchange: (marks: readonly Range[]) => void;
}

/** The marks of one sentence: a signal of its own, so that a mark redraws its sentence alone. */
class SentenceMarks {
	marks = $state.raw<readonly Mark[]>([]);
}

/** What a passage needs of whoever takes its marks: a learner's round, or an editor's desk. */
export type Markable = Pick<
	Marking,
	| 'text'
	| 'element'
	| 'unit'
	| 'current'
	| 'open'
	| 'isSelecting'
	| 'isMarked'
	| 'press'
	| 'pressAll'
	| 'undo'
	| 'announce'
> & { marksIn(sentenceId: number): readonly DrawnMark[] };

/** A mark as it is drawn: one that is only proposed is dashed. */
export type DrawnMark = Mark & { tone?: 'drafted' | 'chosen' };

/** The marks of one round while a learner works on them. Every way of marking ends in `press`. */
export class Marking {
	readonly text: PassageText;
	readonly element: Element;
	readonly unit: 'word' | 'sentence';
	/** The marks as lists and counts show them: a paint later, so that the mark itself is fast. */
	listed = $state.raw<readonly Mark[]>([]);
	#marks: readonly Mark[] = [];
	readonly #bySentence: readonly SentenceMarks[];
	/** What a screen reader is told. */
	status = $state('');
	/** The sentence that holds the one tab stop of the passage. */
	current = $state(0);
	/** The sentence whose word list is open. */
	open = $state<number | null>(null);
	/** While on, the mouse selects text as anywhere else and marks nothing. */
	isSelecting = $state(false);
	#past: (readonly Mark[])[] = [];
	#isLocked: () => boolean;
	#onchange: MarkingOptions['onchange'];

	constructor({ text, element, unit, marks, isLocked, onchange }: MarkingOptions) {
		this.text = text;
		this.element = element;
		this.unit = unit;
		this.#isLocked = isLocked;
		this.#onchange = onchange;
		this.#bySentence = text.sentences.map(() => new SentenceMarks());
		this.#set(this.#fromRanges(marks));
		this.listed = this.#marks;
	}

	get marks(): readonly Mark[] {
		return this.#marks;
	}

	marksIn(sentenceId: number): readonly Mark[] {
		return this.#bySentence[sentenceId]?.marks ?? [];
	}

	isMarked(range: Range): boolean {
		const { id } = this.text.sentenceOf(range.start);
		return this.marksIn(id).some((mark) => contains(mark, range));
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
		if (this.#isLocked()) return this.announce(say.locked());
		const before = this.#past.at(-1);
		if (!before) return this.announce(say.nothingToUndo());
		this.#past = this.#past.slice(0, -1);
		this.#set(before);
		this.#onchange(before);
		this.announce(say.undone(this));
	}

	/** Take over what the server holds, for example after a change on another device. */
	replace(ranges: readonly Range[]): void {
		this.#past = [];
		this.#set(this.#fromRanges(ranges));
	}

	announce(message: string): void {
		afterPaint(() => {
			// The same words twice are only spoken twice when the text differs, if by a space.
			this.status = this.status === message ? `${message}\u00a0` : message;
		});
	}

	/** What one press means: some words, or the whole sentence. */
	#target(range: Range): Range {
		return this.unit === 'sentence' ? tokensOf(this.text.sentenceOf(range.start)) : range;
	}

	#apply(targets: readonly Range[]): void {
		const [first] = targets;
		if (!first) return;
		if (this.#isLocked()) return this.announce(say.locked());
		const wasMarked = this.isMarked(first);
		const { element } = this;
		const marks = targets.reduce<readonly Mark[]>((before, range) => {
			const sentence = tokensOf(this.text.sentenceOf(range.start));
			return toggleMark(before, { element, range, sentence, newId: newId() });
		}, this.marks);
		if (marks.length > MAX_MARKS) return this.announce(say.tooMany());
		this.#past = [...this.#past, this.marks];
		this.#set(marks);
		this.#onchange(marks);
		const quote = targets.map((target) => this.text.quote(target)).join(' … ');
		this.announce(wasMarked ? say.freed(quote, this) : say.marked(quote, this));
	}

	#set(marks: readonly Mark[]): void {
		this.#marks = marks;
		const lists = this.#bySentence.map((): Mark[] => []);
		for (const mark of marks) lists[this.text.sentenceOf(mark.start).id]?.push(mark);
		this.#bySentence.forEach((sentence, id) => {
			const list = lists[id] ?? [];
			const before = untrack(() => sentence.marks);
			const isSame = list.length === before.length && list.every((mark, i) => mark === before[i]);
			if (!isSame) sentence.marks = list;
		});
		afterPaint(() => (this.listed = this.#marks));
	}

	#fromRanges(ranges: readonly Range[]): Mark[] {
		return ranges.map(({ start, end }) => ({ id: newId(), element: this.element, start, end }));
	}
}
