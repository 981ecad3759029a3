import type { Answer } from '$lib/domain/exercises/answer';
import { tellWorker } from '../offline/tell-worker';

/** An answer on its way to the server, with what it takes to send or merge it later. */
export interface Draft {
	answer: Answer;
	saveId: string;
	/** The answer and the revision that this one builds on. */
	base: Answer;
	rev: number;
	docRev: string;
	tokVer: number;
	/** Set while a hand-in waits for the network. */
	handInId: string | null;
	/** What merging it must know: first words of sentences, and options that exclude each other. */
	starts: number[];
	oneOf: readonly string[];
}

/** What the server has for certain: a page may be a copy from before that. */
export type Acknowledged = Pick<Draft, 'answer' | 'rev' | 'docRev'>;

// Drafts stand under the address of their item: nobody but its owner knows or may open it.
// Where the database is closed to us or full, the tab's own memory outlives a reload.
const DRAFTS = 'drafts';
const ACKNOWLEDGED = 'acknowledged';
const OF_DRAFTS = '/api/';

/** Remember an answer until the server has it; tells whether it outlives the tab. */
export async function keepDraft(url: string, draft: Draft): Promise<boolean> {
	try {
		await use('readwrite', (store) => store.put(draft, url));
		return true;
	} catch {
		attempt(() => sessionStorage.setItem(url, JSON.stringify(draft)));
		return false;
	}
}

export async function readDraft(url: string): Promise<Draft | undefined> {
	const kept = await use('readonly', (store) => store.get(url)).catch(() => undefined);
	return kept ?? attempt(() => JSON.parse(sessionStorage.getItem(url) ?? 'null')) ?? undefined;
}

/** Whether a hand-in waits on this device. */
export async function hasQueued(): Promise<boolean> {
	const drafts: Draft[] = await use('readonly', (store) => store.getAll()).catch(() => []);
	return drafts.some(({ handInId }) => handInId);
}

/** Forget a draft, once the server has it; a newer one under the same address stays. */
export async function dropDraft(url: string, saveId?: string): Promise<void> {
	const draft = saveId === undefined ? undefined : await readDraft(url);
	if (draft && draft.saveId !== saveId) return;
	attempt(() => sessionStorage.removeItem(url));
	await use('readwrite', (store) => store.delete(url)).catch(() => undefined);
}

/** Forget an exercise, once it is handed in. */
export async function dropExercise(url: string): Promise<void> {
	await dropDraft(url);
	await use('readwrite', (store) => store.delete(url), ACKNOWLEDGED).catch(() => undefined);
	tellWorker({ done: url });
}

export async function keepAcknowledged(url: string, what: Acknowledged): Promise<void> {
	await use('readwrite', (store) => store.put(what, url), ACKNOWLEDGED).catch(() => undefined);
}

/** The newest that is known of the server's answer here: acknowledged, or built upon by a draft. */
export async function readNewest(url: string, draft?: Draft): Promise<Acknowledged | undefined> {
	const kept: Acknowledged | undefined = await use(
		'readonly',
		(store) => store.get(url),
		ACKNOWLEDGED
	).catch(() => undefined);
	return draft && draft.rev > (kept?.rev ?? -1) ? { ...draft, answer: draft.base } : kept;
}

/** Forget all work on this device: at sign-out, so that the next pupil finds none. */
export async function dropAllWork(): Promise<void> {
	attempt(() => {
		for (const storage of [sessionStorage, localStorage])
			for (const url of Object.keys(storage))
				if (url.startsWith(OF_DRAFTS)) storage.removeItem(url);
	});
	for (const name of [DRAFTS, ACKNOWLEDGED])
		await use('readwrite', (store) => store.clear(), name).catch(() => undefined);
}

/** One transaction, on the drafts unless told otherwise; fails where there is no database or no room. */
export async function use<T>(
	mode: IDBTransactionMode,
	ask: (store: IDBObjectStore) => IDBRequest<T>,
	name = DRAFTS
): Promise<T> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const open = indexedDB.open('bluepencil', 2);
		open.onupgradeneeded = () => {
			const { objectStoreNames: known } = open.result;
			for (const one of [DRAFTS, ACKNOWLEDGED])
				if (!known.contains(one)) open.result.createObjectStore(one);
		};
		open.onsuccess = () => resolve(open.result);
		open.onerror = () => reject(open.error);
	});
	return new Promise<T>((resolve, reject) => {
		const transaction = database.transaction(name, mode);
		const request = ask(transaction.objectStore(name));
		transaction.oncomplete = () => resolve(request.result);
		transaction.onabort = () => reject(transaction.error);
	}).finally(() => database.close());
}

function attempt<T>(touch: () => T): T | undefined {
	try {
		return touch();
	} catch {
		return undefined;
	}
}
