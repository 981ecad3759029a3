import { ELEMENTS, type Element } from '$lib/domain/elements';
import { dateRung, type DatedRung } from '$lib/domain/review/guest-ladder';

// The calendar of reviews of somebody without an account, on this device alone: per element a rung
// and two dates, no answer and no key. Where storage is closed to us there is no calendar.
const PLACE = 'bluepencil-review';

export type DeviceLadder = Partial<Record<Element, DatedRung>>;

/** An answer as the ladder takes it. */
export interface LadderAnswer {
	element: Element;
	/** When it was handed in, ms UTC. */
	at: number;
	score: number;
}

/** What this device remembers; what is damaged is left out. */
export function readLadder(): DeviceLadder {
	try {
		const kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Record<string, unknown>;
		return Object.fromEntries(
			ELEMENTS.flatMap((element) => (isRung(kept[element]) ? [[element, kept[element]]] : []))
		);
	} catch {
		return {};
	}
}

/** Take answers into the calendar; answers that it has already change nothing. */
export function climb(answers: readonly LadderAnswer[]): void {
	if (answers.length === 0) return;
	const ladder = readLadder();
	for (const { element, ...answer } of answers)
		ladder[element] = dateRung(ladder[element] ?? null, answer);
	try {
		localStorage.setItem(PLACE, JSON.stringify(ladder));
	} catch {
		// Without storage nothing comes back by itself, and the page says so.
	}
}

/** Forget the calendar of this device. */
export function forgetLadder(): void {
	try {
		localStorage.removeItem(PLACE);
	} catch {
		// Nothing is kept where nothing can be.
	}
}

function isRung(value: unknown): value is DatedRung {
	if (typeof value !== 'object' || value === null) return false;
	const { rung, at, dueAt } = value as Record<string, unknown>;
	return [rung, at, dueAt].every((one) => Number.isFinite(one));
}
