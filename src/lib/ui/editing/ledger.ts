import type { DeskSpan } from '$lib/domain/editing/desk-span';
import type { Change } from './desk-stash';

/** Which places the server does not have yet, and which change of each it was that is known here. */
export class Ledger {
	readonly #revs: Map<string, number>;
	readonly #unsent = new Set<string>();

	constructor(
		private readonly get: (id: string) => DeskSpan | null,
		revs: Readonly<Record<string, number>>
	) {
		this.#revs = new Map(Object.entries(revs));
	}

	/** The number of a place's last change; 0 for one that the server does not know. */
	revOf(id: string): number {
		return this.#revs.get(id) ?? 0;
	}

	setRev(id: string, rev: number): void {
		this.#revs.set(id, rev);
	}

	isUnsent(id: string): boolean {
		return this.#unsent.has(id);
	}

	touch(id: string): void {
		this.#unsent.add(id);
	}

	settle(id: string): void {
		this.#unsent.delete(id);
	}

	/** What waits to be sent, but for places that a person has to decide about first. */
	changes(except: readonly { id: string }[] = []): Change[] {
		return [...this.#unsent]
			.filter((id) => !except.some((one) => one.id === id))
			.map((id) => ({ id, base: this.revOf(id), span: this.get(id) }));
	}
}
