import type { Answer } from '$lib/domain/exercises/answer';

/** An answer on its way to the server. */
export interface Draft {
	answer: Answer;
	saveId: string;
}

// A tab's own memory: it outlives a reload, not the tab, and no other pupil ever sees it.

/** Remember an answer until the server has it; where storage is closed to us, it is only tried. */
export function keepDraft(url: string, draft: Draft): void {
	attempt(() => sessionStorage.setItem(url, JSON.stringify(draft)));
}

export function readDraft(url: string): Draft | null {
	return attempt(() => JSON.parse(sessionStorage.getItem(url) ?? 'null')) ?? null;
}

export function dropDraft(url: string): void {
	attempt(() => sessionStorage.removeItem(url));
}

function attempt<T>(use: () => T): T | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
