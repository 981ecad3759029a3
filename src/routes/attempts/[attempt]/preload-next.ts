import { preloadCode, preloadData } from '$app/navigation';

/** Long enough after the page for its own requests to be done. */
const PAUSE_MS = 1500;

/**
 * Fetch the exercise that comes after a page, with its scripts, while the network is there. Returns
 * how to stop. A failure needs no word: the exercise is then fetched when it is opened.
 */
export function preloadNext(path: string, next: Record<string, string>): () => void {
	const href = next[path];
	const timer = setTimeout(() => {
		if (href) void Promise.all([preloadCode(href), preloadData(href)]).catch(() => undefined);
	}, PAUSE_MS);
	return () => clearTimeout(timer);
}
