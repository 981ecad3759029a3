import type { DeskSpan } from '$lib/domain/editing/desk-span';

/** A place as somebody wants it, on its way to the server; null takes it off the desk. */
export interface Change {
	id: string;
	/** The number of the place's last change that is known here. */
	base: number;
	span: DeskSpan | null;
}

interface Stash {
	revisionId: string;
	changes: Change[];
}

// What the server does not have yet outlives the tab, under the address of its desk. Where storage
// is closed to us there is only the page.

export function keepStash(url: string, stash: Stash): void {
	attempt(() => localStorage.setItem(url, JSON.stringify(stash)));
}

/** What was kept for this text; places of another text are other words. */
export function readStash(url: string, revisionId: string): Change[] {
	const stash = attempt(() => JSON.parse(localStorage.getItem(url) ?? 'null')) as Stash | null;
	return stash?.revisionId === revisionId ? stash.changes : [];
}

export function dropStash(url: string): void {
	attempt(() => localStorage.removeItem(url));
}

function attempt<T>(use: () => T): T | null {
	try {
		return use();
	} catch {
		return null;
	}
}
