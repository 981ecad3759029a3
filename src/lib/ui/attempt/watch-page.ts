interface PageMoments {
	/** The learner looks at the page again, or the network is back. */
	back: () => void;
	/** The page is hidden or left: perhaps its last moment. */
	away: () => void;
}

/** Listens for the moments that matter to what is unsent; returns how to stop. */
export function watchPage({ back, away }: PageMoments): () => void {
	const controller = new AbortController();
	const { signal } = controller;
	const turn = () => (document.visibilityState === 'hidden' ? away() : back());
	document.addEventListener('visibilitychange', turn, { signal });
	addEventListener('pagehide', away, { signal });
	addEventListener('online', back, { signal });
	addEventListener('focus', back, { signal });
	return () => controller.abort();
}
