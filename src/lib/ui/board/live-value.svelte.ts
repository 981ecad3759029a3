import { withBase } from '$lib/base-path';

/** Live: it comes by itself. Polled: it is fetched. Away: no connection. Ended: sign in again. */
export type Link = 'live' | 'polled' | 'away' | 'ended';

/** The stream opens, but a proxy holds it back; */
const FIRST_MS = 5_000;
/** it has gone silent, although the server sends twice a minute; */
const SILENT_MS = 70_000;
/** so fetch instead. */
const POLL_MS = 5_000;

/**
 * A value of the server that changes while one looks: by server-sent events, or fetched every
 * five seconds where these do not come through. A hidden tab rests, because browsers open only
 * six connections to a server.
 */
export class LiveValue<T> {
	/** The newest one that came; null until then. */
	latest: T | null = $state.raw(null);
	link: Link = $state('live');
	#url: string;
	#source: EventSource | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(url: string) {
		this.#url = withBase(url);
	}

	/** Begin to listen; returns how to stop. */
	start(): () => void {
		const turn = () => (document.hidden ? this.#rest() : this.#listen());
		turn();
		document.addEventListener('visibilitychange', turn);
		return () => {
			document.removeEventListener('visibilitychange', turn);
			this.#rest();
		};
	}

	#rest() {
		clearTimeout(this.#timer);
		this.#source?.close();
		this.#source = undefined;
	}

	#wait(ms: number, then: () => void) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(then, ms);
	}

	#listen() {
		this.#rest();
		const source = (this.#source = new EventSource(this.#url));
		this.#wait(FIRST_MS, () => this.#poll());
		source.onmessage = ({ data }) => {
			this.latest = JSON.parse(data) as T;
			this.link = 'live';
			this.#wait(SILENT_MS, () => this.#poll());
		};
		source.onerror = () => {
			// A browser comes back by itself after a cut, but not after a refusal.
			if (source.readyState === EventSource.CLOSED) this.#poll();
		};
	}

	#poll() {
		this.#rest();
		this.#wait(POLL_MS, () => this.#poll());
		void this.#fetch();
	}

	async #fetch() {
		try {
			const answer = await fetch(this.#url, { headers: { accept: 'application/json' } });
			if (answer.redirected || [401, 403, 404].includes(answer.status)) {
				this.link = 'ended';
				return this.#rest();
			}
			this.latest = (await answer.json()) as T;
			this.link = 'polled';
		} catch {
			this.link = 'away';
		}
	}
}
