import type { DeskSpan } from '$lib/domain/editing/desk-span';

interface Step {
	id: string;
	before: DeskSpan | null;
	after: DeskSpan | null;
}

/** Typing in one place is one step until so much time passes. */
const TYPING_MS = 4000;

/** What was done on the desk, to be undone place by place. */
export class History {
	#past = $state.raw<readonly Step[]>([]);
	#future = $state.raw<readonly Step[]>([]);
	#typedAt = 0;

	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);

	add(step: Step, isTyping: boolean): void {
		const last = this.#past.at(-1);
		const now = performance.now();
		const joins = isTyping && last?.id === step.id && now - this.#typedAt < TYPING_MS;
		this.#typedAt = isTyping ? now : 0;
		this.#future = [];
		this.#past = joins
			? [...this.#past.slice(0, -1), { ...step, before: last.before }]
			: [...this.#past, step];
	}

	/** What follows from the last step of a place is undone together with it. */
	join(step: Step): void {
		const last = this.#past.at(-1);
		if (last?.id !== step.id) return this.add(step, false);
		this.#past = [...this.#past.slice(0, -1), { ...last, after: step.after }];
	}

	/** The place as it was before the last step; null when there is none. */
	undo(): { id: string; span: DeskSpan | null } | null {
		const step = this.#past.at(-1);
		if (!step) return null;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, step];
		this.#typedAt = 0;
		return { id: step.id, span: step.before };
	}

	redo(): { id: string; span: DeskSpan | null } | null {
		const step = this.#future.at(-1);
		if (!step) return null;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, step];
		return { id: step.id, span: step.after };
	}

	/** Somebody else changed the place: undoing over that would lose their work. */
	forget(id: string): void {
		this.#past = this.#past.filter((step) => step.id !== id);
		this.#future = this.#future.filter((step) => step.id !== id);
	}
}
