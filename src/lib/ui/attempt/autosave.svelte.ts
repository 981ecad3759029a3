import type { Answer } from '$lib/domain/exercises/answer';
import { dropDraft, keepDraft, readDraft } from './draft';
import { newId } from './new-id';

export type SaveState = 'saved' | 'saving' | 'unsent' | 'conflict' | 'closed' | 'refused';

interface AutosaveOptions {
	url: string;
	docRev: string;
	tokVer: number;
	rev: number;
}

interface Current {
	rev: number;
	answer: Answer | null;
	isHandedIn: boolean;
}

const PAUSE_MS = 1200;
const TIMEOUT_MS = 10_000;
const RETRY_MS = { first: 1000, most: 30_000 };
/** What browsers let a closing page send, with some room. */
const KEEPALIVE_BYTES = 60_000;

/**
 * Keeps a whole answer on the server: a moment after each change, again until it arrives, and
 * at the last moment when the page goes away. The same save sent twice is stored once.
 */
export class Autosave {
	state = $state<SaveState>('saved');
	/** Why the server would not have it. */
	detail = $state('');
	/** What the server holds when someone else was faster. */
	current = $state.raw<Current | null>(null);
	/** The revision the next save builds on. */
	rev = $state(0);
	/** The last save sent: it may have arrived although its reply did not. */
	after = $state<string | null>(null);
	#answer: Answer | null = null;
	#saveId = '';
	#timer: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;
	#running: Promise<void> | null = null;

	constructor(private readonly options: AutosaveOptions) {
		this.rev = options.rev;
	}

	/** Keep this answer; later answers take its place. */
	set(answer: Answer): void {
		this.#answer = answer;
		this.#saveId = newId();
		keepDraft(this.options.url, { answer, saveId: this.#saveId });
		if (this.state === 'conflict' || this.state === 'closed') return;
		this.state = 'saving';
		this.#later(PAUSE_MS);
	}

	/**
	 * What this tab had not yet seen saved when it was reloaded; null when there is nothing. It
	 * goes out under its old save id, so it does no harm if it had arrived.
	 */
	restore(): Answer | null {
		const draft = readDraft(this.options.url);
		if (!draft) return null;
		this.#answer = draft.answer;
		this.#saveId = draft.saveId;
		this.after = draft.saveId;
		this.state = 'saving';
		this.#later(0);
		return draft.answer;
	}

	/** Send what is unsent now, and wait for what is on its way. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#running;
		if (!this.#answer || this.state === 'conflict' || this.state === 'closed') return;
		this.#running = this.#send().finally(() => (this.#running = null));
		await this.#running;
	}

	/** Build on what the server holds, with our answer; theirs is replaced. */
	keepMine(mine: Answer): void {
		this.rev = this.current?.rev ?? this.rev;
		this.current = null;
		this.state = 'saving';
		this.set(mine);
	}

	/** Go on from what the server holds. */
	takeTheirs(): Answer | null {
		const answer = this.current?.answer ?? null;
		this.rev = this.current?.rev ?? this.rev;
		this.#answer = null;
		this.current = null;
		this.state = 'saved';
		dropDraft(this.options.url);
		return answer;
	}

	/** Stop saving: the answer is handed in. */
	stop(): void {
		clearTimeout(this.#timer);
		dropDraft(this.options.url);
		this.#answer = null;
	}

	/** Listens for the moments that matter; returns how to stop listening. */
	watch(): () => void {
		const { signal, abort } = abortable();
		const leave = () => this.#sendLast();
		const retry = () => this.#answer && this.#later(0);
		document.addEventListener(
			'visibilitychange',
			() => (document.visibilityState === 'hidden' ? leave() : retry()),
			{ signal }
		);
		addEventListener('pagehide', leave, { signal });
		addEventListener('online', retry, { signal });
		addEventListener('focus', retry, { signal });
		return () => {
			leave();
			clearTimeout(this.#timer);
			abort();
		};
	}

	#later(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), ms);
	}

	#body(): string {
		const { docRev, tokVer } = this.options;
		const { rev: baseRev, after } = this;
		return JSON.stringify({
			saveId: this.#saveId,
			baseRev,
			after,
			docRev,
			tokVer,
			answer: this.#answer
		});
	}

	#put(more: RequestInit): Promise<Response> {
		return fetch(this.options.url, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: this.#body(),
			...more
		});
	}

	async #send(): Promise<void> {
		const saveId = this.#saveId;
		const body = { signal: AbortSignal.timeout(TIMEOUT_MS) };
		const sent = this.#put(body);
		this.after = saveId;
		try {
			await this.#read(await sent, saveId);
		} catch {
			this.#retry();
		}
	}

	async #read(response: Response, saveId: string): Promise<void> {
		if (response.status >= 500 || response.status === 429) return this.#retry();
		const reply = await response.json();
		if (!response.ok) return this.#refuse(reply);
		this.#failures = 0;
		this.rev = reply.rev;
		if (this.#saveId !== saveId) return this.#later(PAUSE_MS);
		this.#answer = null;
		dropDraft(this.options.url);
		this.state = 'saved';
	}

	#refuse(problem: { reason?: string; detail?: string; current?: Current }): void {
		this.current = problem.current ?? null;
		this.detail = problem.detail ?? '';
		if (this.current?.isHandedIn) this.state = 'closed';
		else this.state = problem.reason === 'conflict' ? 'conflict' : 'refused';
	}

	/** Wait longer after each failure, and not all pupils of a class at the same moment. */
	#retry(): void {
		this.state = 'unsent';
		const wait = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** this.#failures++);
		this.#later(wait * (0.5 + Math.random()));
	}

	#sendLast(): void {
		if (!this.#answer || this.state === 'conflict' || this.state === 'closed') return;
		if (this.#body().length > KEEPALIVE_BYTES) return;
		this.#put({ keepalive: true }).catch(() => undefined);
	}
}

function abortable() {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort() };
}
