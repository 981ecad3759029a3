import { withBase } from '$lib/base-path';
import type { DeskSpan } from '$lib/domain/editing/desk-span';
import type { PlaceWords } from '$lib/domain/editing/word-place';
import type { Desk } from './desk.svelte';

type Known = Partial<Pick<DeskSpan, keyof PlaceWords>>;

const PAUSE_MS = 400;

/**
 * Asks the program for words when a place is added or moved. Only what is empty, or still as the program
 * said it before, is filled in: nobody's own words are touched.
 */
export class PlaceWriter {
	readonly #said: Record<string, Known> = {};
	readonly #timers: Record<string, ReturnType<typeof setTimeout>> = {};

	constructor(
		private readonly desk: Desk,
		private readonly url: string
	) {}

	/** Soon, as an edge seldom moves by one word alone. */
	write(id: string): void {
		clearTimeout(this.#timers[id]);
		this.#timers[id] = setTimeout(() => void this.#write(id), PAUSE_MS);
	}

	async #write(id: string): Promise<void> {
		const asked = this.desk.get(id);
		if (!asked || asked.status === 'decoy') return;
		const words = await this.#ask(asked);
		const now = this.desk.get(id);
		const isSame = now?.start === asked.start && now.end === asked.end;
		if (!words || !now || !isSame || now.element !== asked.element) return;
		this.desk.fill(id, this.#onlyOpen(now, words));
		this.#said[id] = words;
	}

	async #ask({ element, start, end }: DeskSpan): Promise<PlaceWords | null> {
		const query = new URLSearchParams({ element, start: String(start), end: String(end) });
		const response = await fetch(withBase(`${this.url}?${query}`)).catch(() => null);
		return response?.ok ? response.json() : null;
	}

	#onlyOpen(span: DeskSpan, words: PlaceWords): Known {
		const before: Known = this.#said[span.id] ?? span.drafted ?? { kind: span.kind };
		return Object.fromEntries(
			Object.entries(words).filter(([field]) => {
				const own = span[field as keyof Known];
				return own === undefined || own === '' || own === before[field as keyof Known];
			})
		);
	}
}
