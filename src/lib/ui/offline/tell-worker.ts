/** Where a page is and who reads it, or the address of an answer that is handed in. */
export type Told = { here: string; reader: string | null } | { done: string };

/** Tell the service worker, once there is one: it keeps and forgets the copies of pages. */
export function tellWorker(told: Told): void {
	void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(told));
}
