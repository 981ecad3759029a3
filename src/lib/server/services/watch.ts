/** Who wants to know when something has changed. */
export interface Watcher {
	onChange(): void;
	/** The server stops: nothing more will come. */
	onEnd(): void;
}

export interface Watch {
	/** Begin to look; the first look counts as a change. Returns how to stop. */
	subscribe(id: string, watcher: Watcher): () => void;
	/** Look now: it is known to have changed. */
	look(id: string): void;
	/** Tell every watcher that it is over. */
	end(): void;
	/** How many things are being looked at. */
	readonly size: number;
}

interface Watched {
	watchers: Set<Watcher>;
	timer: NodeJS.Timeout;
	mark: string | undefined;
	isLooking: boolean;
	/** Told of a change while a look was under way, which may have come too early to see it. */
	isStale: boolean;
}

interface Look {
	/** A text that is another one whenever the thing has changed. */
	readMark: (id: string) => Promise<string>;
	everyMs: number;
	onError: (error: unknown) => void;
}

/**
 * Looks at things again and again for as long as anybody watches, once for all watchers, and at
 * once when it is told to. It asks the database, so a change that nobody tells of is seen as well.
 */
export function createWatch({ readMark, everyMs, onError }: Look): Watch {
	const all = new Map<string, Watched>();

	async function look(id: string, watched: Watched) {
		watched.isStale = watched.isLooking;
		if (watched.isLooking) return;
		watched.isLooking = true;
		try {
			const mark = await readMark(id);
			if (mark !== watched.mark) for (const watcher of watched.watchers) watcher.onChange();
			watched.mark = mark;
		} catch (error) {
			onError(error);
		} finally {
			watched.isLooking = false;
		}
		if (watched.isStale) await look(id, watched);
	}

	function begin(id: string): Watched {
		const watched: Watched = {
			...{ watchers: new Set(), mark: undefined, isLooking: false, isStale: false },
			timer: setInterval(() => void look(id, watched), everyMs)
		};
		all.set(id, watched);
		return watched;
	}

	return {
		subscribe(id, watcher) {
			const watched = all.get(id) ?? begin(id);
			watched.watchers.add(watcher);
			return () => {
				const isLast = watched.watchers.delete(watcher) && watched.watchers.size === 0;
				if (!isLast) return;
				clearInterval(watched.timer);
				all.delete(id);
			};
		},
		look(id) {
			const watched = all.get(id);
			if (watched) void look(id, watched);
		},
		end() {
			for (const { watchers } of [...all.values()])
				for (const watcher of [...watchers]) watcher.onEnd();
		},
		get size() {
			return all.size;
		}
	};
}
