import type { Range } from '$lib/domain/text/range';
import type { Markable } from './marking.svelte';
import { tokensOf } from './passage-text';

/**
 * Marking from the keyboard, while a sentence number has the focus: ↑ ↓ Home End move between
 * sentences, ← → between words, Shift extends, Space marks, Enter opens the word list.
 */
export class KeyboardMarking {
	/** The words under the cursor; null while the whole sentence is meant. */
	cursor = $state.raw<Range | null>(null);
	#at: number | null = null;
	#anchor: number | null = null;

	constructor(private readonly marking: Markable) {}

	/** The focus came to a sentence, or left the passage. */
	leave(): void {
		this.#at = null;
		this.#anchor = null;
		this.cursor = null;
	}

	enter(sentenceId: number): void {
		if (sentenceId !== this.marking.current) this.leave();
		this.marking.current = sentenceId;
	}

	/** Handle a key; tells whether it meant anything here. */
	press(event: KeyboardEvent): boolean {
		if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
			this.marking.undo();
			return true;
		}
		if (event.ctrlKey || event.metaKey || event.altKey) return false;
		const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		if (step) return this.#moveWord(step, event.shiftKey);
		if (event.key === ' ') return this.#markOrOpen();
		if (event.key === 'Enter') return this.#openList();
		if (event.key !== 'Escape') return this.#moveSentence(event.key);
		this.leave();
		return true;
	}

	#moveSentence(key: string): boolean {
		const last = this.marking.text.sentences.length - 1;
		const { current } = this.marking;
		const targets: Record<string, number> = {
			ArrowDown: Math.min(last, current + 1),
			ArrowUp: Math.max(0, current - 1),
			Home: 0,
			End: last
		};
		const target = targets[key];
		if (target === undefined) return false;
		this.enter(target);
		return true;
	}

	#moveWord(step: number, isExtending: boolean): boolean {
		const sentence = this.marking.text.sentences[this.marking.current];
		if (!sentence || this.marking.unit === 'sentence') return true;
		const { start, end } = tokensOf(sentence);
		const first = step > 0 ? start : end - 1;
		if (isExtending) this.#anchor ??= this.#at ?? first;
		else this.#anchor = null;
		this.#at = this.#at === null ? first : Math.min(end - 1, Math.max(start, this.#at + step));
		const other = this.#anchor ?? this.#at;
		this.cursor = { start: Math.min(this.#at, other), end: Math.max(this.#at, other) + 1 };
		this.marking.announce(this.marking.text.quote(this.cursor));
		return true;
	}

	#markOrOpen(): boolean {
		const sentence = this.marking.text.sentences[this.marking.current];
		if (this.cursor) this.marking.press(this.cursor);
		else if (sentence && this.marking.unit === 'sentence') this.marking.press(tokensOf(sentence));
		else return this.#openList();
		this.#anchor = null;
		return true;
	}

	#openList(): boolean {
		this.marking.open = this.marking.current;
		return true;
	}
}
