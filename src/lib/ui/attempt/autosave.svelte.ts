import type { Answer } from '$lib/domain/exercises/answer';
import { isSameAnswer, mergeAnswers } from '$lib/domain/exercises/merge-answers';
import { answersFileOf, downloadAnswers } from './answers-file';
import type { AutosaveOptions, SaveState } from './autosave-options';
import { deliver, type Reply } from './deliver';
import {
	dropDraft,
	dropExercise,
	keepAcknowledged,
	keepDraft,
	readDraft,
	readNewest,
	type Draft
} from './draft';
import { newId } from './new-id';
import { watchPage } from './watch-page';

const PAUSE_MS = 1200;
const RETRY_MS = { first: 1000, most: 30_000 };
/** What browsers let a closing page send, with some room. */
const KEEPALIVE_BYTES = 60_000;

/**
 * Keeps a whole answer: on this device at once, on the server a moment after each change,
 * again until it arrives, and at the last moment when the page goes away. The same save sent
 * twice is stored once; what another device changed meanwhile is merged in. A hand-in is an
 * answer that is locked until it arrives.
 */
export class Autosave {
	/**
	 * What the server last acknowledged to this tab, by the address of the item: a page that was
	 * fetched before that shows its answer as it is now.
	 */
	static readonly latest: Record<string, { rev: number; answer: Answer }> = {};
	state = $state<SaveState>('saved');
	/** Why the server would not have it. */
	detail = $state('');
	/** What the learner should know about a merge, until the next change. */
	notice = $state<'marks' | 'answers' | 'contested' | 'changed' | null>(null);
	/** Whether the server went out of reach, and came back. */
	contact = $state<'lost' | 'back' | null>(null);
	/** Whether what is unsent outlives the tab. */
	isKept = $state(true);
	/** Once what this device kept has been taken up. */
	restored: Promise<void> | undefined;
	#handInId = $state<string | null>(null);
	#rev: number;
	#base: Answer;
	/** What the server does not have yet. */
	#answer: Answer | null = null;
	#saveId = '';
	/** The last save sent: it may have arrived although its reply did not. */
	#after: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;
	#merges = 0;
	#running: Promise<void> | null = null;
	#isLeft = false;

	constructor(private readonly options: AutosaveOptions) {
		this.#rev = options.rev;
		this.#base = options.answer;
	}

	/** Handed in on this device, and not to be changed while that is on its way. */
	get isLocked(): boolean {
		return this.#handInId !== null;
	}

	/** Take up what this device kept, and watch the page; returns how to stop. */
	start(): () => void {
		this.restored = this.#restore();
		const stop = watchPage({
			back: () => this.#comeBack(),
			away: () => this.#sendLast()
		});
		return () => {
			this.#sendLast();
			this.#isLeft = true;
			clearTimeout(this.#timer);
			stop();
		};
	}

	/** Try now; a try that comes a moment too early is not punished for those before it. */
	#comeBack(): void {
		this.#failures = 0;
		if (this.#answer) this.#later(0);
	}

	/** Keep this answer; later answers take its place. */
	set(answer: Answer): void {
		if (this.isLocked || this.state === 'closed') return;
		this.notice = null;
		this.#change(answer);
		// Without a session nothing can arrive; the page asks again when the learner is back.
		if (this.state === 'signed-out') return;
		this.state = 'saving';
		this.#later(PAUSE_MS);
	}

	/** Hand this answer in: now, or as soon as the server can be reached. */
	handIn(handInId: string, answer: Answer): void {
		if (this.isLocked || this.state === 'closed') return;
		this.notice = null;
		this.#merges = 0;
		this.#handInId = handInId;
		this.state = 'handing-in';
		this.#change(answer);
		this.#later(0);
	}

	/** Take back a hand-in that has not arrived, to go on working. */
	unlock(): void {
		if (!this.#answer) return;
		this.#handInId = null;
		this.state = 'saving';
		this.#change(this.#answer);
		this.#later(0);
	}

	/** Give the learner the answer as a file, for the teacher. */
	download(): void {
		const draft = this.#draft();
		if (draft) downloadAnswers(answersFileOf(this.options.url, draft, Date.now()));
	}

	async #restore(): Promise<void> {
		const { docRev, tokVer, rules, url } = this.options;
		const draft = await readDraft(url);
		await this.#catchUp(draft);
		// Words of another version of the text are other words.
		if (draft?.docRev !== docRev || draft.tokVer !== tokVer) return;
		const theirs = this.#base;
		const mine = draft.answer;
		let { answer } = mergeAnswers({ base: draft.base, mine, theirs }, rules);
		if (isSameAnswer(answer, theirs, rules) && !draft.handInId) {
			if (!this.#answer) void dropDraft(url);
			return;
		}
		this.#after = draft.saveId;
		// What was pressed while the draft was read.
		const since = this.#answer;
		if (since) ({ answer } = mergeAnswers({ base: theirs, mine: since, theirs: answer }, rules));
		this.#handInId = draft.handInId;
		// Unchanged, it is the same save: no harm if it had arrived.
		const isUnchanged = this.#rev === draft.rev && isSameAnswer(answer, mine, rules);
		this.#change(answer, isUnchanged ? draft.saveId : newId());
		this.state = draft.handInId ? 'queued' : 'saving';
		this.options.show(answer);
		this.#later(0);
	}

	/** Without a network the page is a copy, and may be from before the last save. */
	async #catchUp(draft: Draft | undefined): Promise<void> {
		const { docRev, rules, url, show } = this.options;
		const known = await readNewest(url, draft);
		if (known?.docRev !== docRev || known.rev <= this.#rev) return;
		const [base, mine, theirs] = [this.#base, this.#answer, known.answer];
		this.#rev = known.rev;
		this.#base = theirs;
		const answer = mine ? mergeAnswers({ base, mine, theirs }, rules).answer : theirs;
		if (mine) this.#change(answer);
		show(answer);
	}

	#change(answer: Answer, saveId = newId()): void {
		this.#answer = answer;
		this.#saveId = saveId;
		this.#keep();
	}

	#draft(): Draft | null {
		if (!this.#answer) return null;
		const { docRev, tokVer, rules } = this.options;
		const [answer, saveId, handInId] = [this.#answer, this.#saveId, this.#handInId];
		const { starts, oneOf } = rules;
		const kept = { answer, saveId, handInId, base: this.#base, rev: this.#rev, docRev, tokVer };
		return { ...kept, starts: [...starts], oneOf };
	}

	#keep(): void {
		const draft = this.#draft();
		if (draft) void keepDraft(this.options.url, draft).then((isKept) => (this.isKept = isKept));
	}

	#later(ms: number): void {
		clearTimeout(this.#timer);
		if (!this.#isLeft) this.#timer = setTimeout(() => void this.#flush(), ms);
	}

	/** Send what is unsent, after what is on its way. */
	async #flush(): Promise<void> {
		while (this.#running) await this.#running;
		if (!this.#answer || this.state === 'closed') return;
		clearTimeout(this.#timer);
		this.#running = this.#send(this.#answer).finally(() => (this.#running = null));
		await this.#running;
	}

	async #send(answer: Answer): Promise<void> {
		const [saveId, handInId] = [this.#saveId, this.#handInId];
		const sent = deliver(this.options.url, this.#delivery());
		if (!handInId) this.#after = saveId;
		const reply = await sent;
		if (reply.type !== 'kept') return this.#refuse(reply, handInId !== null);
		this.#failures = 0;
		this.#merges = 0;
		if (this.contact === 'lost') this.contact = 'back';
		if (handInId) return this.#finish();
		this.#rev = reply.rev;
		this.#base = answer;
		Autosave.latest[this.options.url] = { rev: reply.rev, answer };
		const { url, docRev } = this.options;
		void keepAcknowledged(url, { rev: reply.rev, answer, docRev });
		if (this.#saveId !== saveId) {
			this.#keep();
			return this.#later(this.isLocked ? 0 : PAUSE_MS);
		}
		this.#answer = null;
		this.state = 'saved';
		void dropDraft(url, saveId);
	}

	#delivery() {
		const { docRev, tokVer } = this.options;
		const body = JSON.stringify({
			saveId: this.#handInId ?? this.#saveId,
			baseRev: this.#rev,
			after: this.#after,
			...{ docRev, tokVer, answer: this.#answer }
		});
		return { method: this.isLocked ? ('POST' as const) : ('PUT' as const), body };
	}

	#refuse(reply: Exclude<Reply, { type: 'kept' }>, isHandIn: boolean): void {
		switch (reply.type) {
			case 'unreachable':
				return this.#retry();
			case 'conflict':
				return this.#merge(reply.current, isHandIn);
			case 'signed-out':
				this.state = 'signed-out';
				return;
			case 'refused':
				this.detail = reply.detail;
		}
		this.state = reply.type;
		this.#handInId = null;
		this.#keep();
	}

	/** Take in what another device changed, and go on from there. */
	#merge(current: { rev: number; answer: Answer | null }, isHandIn: boolean): void {
		const mine = this.#answer;
		if (!mine) return;
		const { rules, show } = this.options;
		const theirs = current.answer ?? this.#base;
		const { answer, isContested } = mergeAnswers({ base: this.#base, mine, theirs }, rules);
		this.#rev = current.rev;
		this.#base = theirs;
		const isNew = !isSameAnswer(answer, mine, rules);
		if (isNew) show(answer);
		if (isContested) this.notice = 'contested';
		else if (isNew) this.notice = 'marks' in answer ? 'marks' : 'answers';
		const times = ++this.#merges;
		// Once is a coincidence. Twice, someone is working there: the learner should look.
		if (isHandIn && times > 1) {
			this.#handInId = null;
			this.notice = 'changed';
			this.state = 'saving';
		}
		this.#change(answer);
		this.#later(times > 1 ? PAUSE_MS : 0);
	}

	#finish(): void {
		clearTimeout(this.#timer);
		this.#answer = null;
		void dropExercise(this.options.url);
		if (!this.#isLeft) this.options.leave();
	}

	/** Wait longer after each failure, and not all pupils of a class at the same moment. */
	#retry(): void {
		this.state = this.isLocked ? 'queued' : 'unsent';
		this.contact = 'lost';
		const wait = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** this.#failures++);
		this.#later(wait * (0.5 + Math.random()));
	}

	#sendLast(): void {
		if (!this.#answer || this.state === 'closed' || this.state === 'signed-out') return;
		const delivery = this.#delivery();
		if (delivery.body.length > KEEPALIVE_BYTES) return;
		if (!this.isLocked) this.#after = this.#saveId;
		void deliver(this.options.url, { ...delivery, keepalive: true });
	}
}
