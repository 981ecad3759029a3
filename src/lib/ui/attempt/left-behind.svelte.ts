import { Autosave } from './autosave.svelte';
import type { SaveState } from './autosave-options';
import { readDraft } from './draft';
import { itemUrl } from './item-url';
import { listDrafts } from './list-drafts';

const ON_ITS_WAY: readonly SaveState[] = ['saving', 'unsent', 'handing-in', 'queued'];
const TOO_LATE: readonly SaveState[] = ['closed', 'refused'];

interface Sender {
	url: string;
	autosave: Autosave;
	stop: () => void;
}

/**
 * Sends what other exercises of an attempt left on this device: somebody went on to the next one
 * before the network was back. One for the whole tab.
 */
class LeftBehind {
	#senders = $state.raw<readonly Sender[]>([]);

	#looking = Promise.resolve();

	/** How many exercises are still on their way. */
	get waiting(): number {
		return this.#in(ON_ITS_WAY).length;
	}

	/** Answers that the server would not have any more: the learner can save them to a file. */
	get tooLate(): Autosave[] {
		return this.#in(TOO_LATE);
	}

	/** Send every draft of the attempt but that of the exercise which is open: it sends its own. */
	look(attemptId: string, openItem: string | null): Promise<void> {
		// One after the other, or one draft would be sent by two.
		this.#looking = this.#looking.then(() => this.#look(attemptId, openItem));
		return this.#looking;
	}

	async #look(attemptId: string, openItem: string | null): Promise<void> {
		const items = (await listDrafts(itemUrl(attemptId, ''))).filter((item) => item !== openItem);
		const known = this.#senders;
		for (const { url, stop } of known) if (!items.includes(url)) stop();
		const senders = items.map(
			(item) => known.find(({ url }) => url === item) ?? beginSending(item)
		);
		this.#senders = (await Promise.all(senders)).filter((sender) => sender !== undefined);
	}

	/** Wait until all is sent, but no longer than that. */
	async settle(ms: number): Promise<void> {
		for (const end = Date.now() + ms; this.waiting > 0 && Date.now() < end;)
			await new Promise((resolve) => setTimeout(resolve, 100));
	}

	#in(states: readonly SaveState[]): Autosave[] {
		return this.#senders
			.map(({ autosave }) => autosave)
			.filter(({ state }) => states.includes(state));
	}
}

async function beginSending(url: string): Promise<Sender | undefined> {
	const draft = await readDraft(url);
	if (!draft) return undefined;
	const { docRev, tokVer, rev, base: answer, starts, oneOf } = draft;
	const rules = { starts: new Set(starts), oneOf };
	const autosave: Autosave = new Autosave({
		...{ url, docRev, tokVer, rev, answer, rules },
		show: () => undefined,
		leave: () => (autosave.state = 'saved')
	});
	const stop = autosave.start();
	await autosave.restored;
	return { url, autosave, stop };
}

export const leftBehind = new LeftBehind();
