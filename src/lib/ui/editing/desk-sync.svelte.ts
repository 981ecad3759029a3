import type { DeskSpan } from '$lib/domain/editing/desk-span';
import { watchPage } from '../attempt/watch-page';
import type { Desk } from './desk.svelte';
import { dropStash, keepStash, readStash, type Change } from './desk-stash';
import { talk, type News } from './desk-talk';
import { Ledger } from './ledger';

export type SyncState = 'saved' | 'saving' | 'unsent' | 'signed-out' | 'refused' | 'text-changed';

interface SyncOptions {
	/** The address of the desk's service. */
	url: string;
	revisionId: string;
	/** The last change that the page came with, and each place's own. */
	rev: number;
	revs: Readonly<Record<string, number>>;
}

/** A place that somebody else changed first: theirs, until a person chooses. */
export interface Clash {
	id: string;
	theirs: DeskSpan | null;
	rev: number;
}

const PAUSE_MS = 700;
const LOOK_MS = 8000;
const RETRY_MS = 4000;
/** What browsers let a closing page send, with some room. */
const KEEPALIVE_BYTES = 60_000;

/** Keeps what changes on a desk, place by place, and brings in what others change. */
export class DeskSync {
	state = $state<SyncState>('saved');
	/** Why the server would not have it. */
	detail = $state('');
	/** Who else has the desk open. */
	others = $state.raw<readonly string[]>([]);
	clashes = $state.raw<readonly Clash[]>([]);
	#rev: number;
	readonly #ledger: Ledger;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isTalking = false;
	#isLeft = false;

	constructor(
		private readonly desk: Desk,
		private readonly options: SyncOptions
	) {
		this.#rev = options.rev;
		this.#ledger = new Ledger((id) => desk.get(id), options.revs);
	}

	/** Take up what this device kept, and go on until the page is left; returns how to stop. */
	start(): () => void {
		const { url, revisionId } = this.options;
		for (const { id, base, span } of readStash(url, revisionId)) {
			this.desk.restore(id, span);
			this.#ledger.setRev(id, base);
			this.#ledger.touch(id);
		}
		const stop = watchPage({ back: () => this.#later(0), away: () => this.#sendLast() });
		this.#later(0);
		return () => {
			this.#sendLast();
			this.#isLeft = true;
			clearTimeout(this.#timer);
			stop();
		};
	}

	/** The number of a place's last change; 0 for one that the server does not know. */
	revOf(id: string): number {
		return this.#ledger.revOf(id);
	}

	/** A place was changed here. */
	touch(id: string): void {
		if (this.state === 'text-changed') return;
		this.#ledger.touch(id);
		this.#stash();
		if (this.state === 'signed-out') return;
		this.state = 'saving';
		this.#later(PAUSE_MS);
	}

	/** Decide whose version of a place stays. */
	settle({ id, theirs, rev }: Clash, whose: 'mine' | 'theirs'): void {
		this.clashes = this.clashes.filter((clash) => clash.id !== id);
		this.#ledger.setRev(id, rev);
		if (whose === 'mine') return this.touch(id);
		this.#ledger.settle(id);
		this.#stash();
		this.desk.takeOver(id, theirs);
	}

	/** Send what waits, before something is done that needs it; tells whether all arrived. */
	async flush(): Promise<boolean> {
		while (this.#isTalking) await new Promise((resolve) => setTimeout(resolve, 30));
		await this.#talk();
		return this.#sendable().length === 0 && this.state === 'saved';
	}

	#later(ms: number): void {
		clearTimeout(this.#timer);
		if (!this.#isLeft) this.#timer = setTimeout(() => void this.#talk(), ms);
	}

	#sendable(): Change[] {
		return this.#ledger.changes(this.clashes);
	}

	async #talk(): Promise<void> {
		if (this.#isTalking) return this.#later(PAUSE_MS);
		// Nobody looks and nothing waits: the server is left alone.
		const changes = this.#sendable();
		if (changes.length === 0 && document.visibilityState === 'hidden') return this.#later(LOOK_MS);
		this.#isTalking = true;
		const { url, revisionId } = this.options;
		const reply = await talk(url, { revisionId, rev: this.#rev, changes });
		this.#isTalking = false;
		if (reply.type === 'news') return this.#take(reply.news, changes);
		if (reply.type === 'unreachable') {
			if (changes.length > 0) this.state = 'unsent';
			return this.#later(RETRY_MS);
		}
		this.state = reply.type;
		if (reply.type === 'refused') this.detail = reply.detail;
		// After signing in elsewhere it goes on by itself.
		if (reply.type === 'signed-out') this.#later(LOOK_MS);
	}

	#take(news: News, sent: readonly Change[]): void {
		this.others = news.others;
		for (const { id, span } of sent) {
			if (!news.saved.includes(id)) continue;
			this.#ledger.setRev(id, news.rev);
			if (this.desk.get(id) === span) this.#ledger.settle(id);
		}
		for (const { id, span, rev } of news.changed) {
			if (this.#ledger.isUnsent(id)) continue;
			this.#ledger.setRev(id, rev);
			this.desk.takeOver(id, span);
		}
		const clashes = news.refused.map(({ id, span, rev }) => ({ id, theirs: span, rev }));
		this.clashes = [
			...this.clashes.filter(({ id }) => !clashes.some((clash) => clash.id === id)),
			...clashes
		];
		this.#rev = news.rev;
		this.#stash();
		const rest = this.#sendable();
		this.state = rest.length > 0 ? 'saving' : 'saved';
		this.#later(rest.length > 0 ? PAUSE_MS : LOOK_MS);
	}

	#stash(): void {
		const { url, revisionId } = this.options;
		const changes = this.#ledger.changes();
		if (changes.length === 0) dropStash(url);
		else keepStash(url, { revisionId, changes });
	}

	#sendLast(): void {
		const changes = this.#sendable();
		const { url, revisionId } = this.options;
		const ask = { revisionId, rev: this.#rev, changes };
		if (changes.length === 0 || JSON.stringify(ask).length > KEEPALIVE_BYTES) return;
		void talk(url, ask, { keepalive: true });
	}
}
