import { mergeAnswers } from '$lib/domain/exercises/merge-answers';
import { deliver } from './deliver';
import { dropExercise, keepDraft, readDraft } from './draft';
import { listDrafts } from './list-drafts';
import { newId } from './new-id';
import { watchPage } from './watch-page';

const RETRY_MS = { first: 1000, most: 30_000 };

type Outcome = 'sent' | 'again' | 'unreachable' | 'left';

/**
 * Send the hand-ins that wait on this device until they have arrived; returns how to stop. Each is
 * read anew before it is sent, as another tab may have unlocked it. What the server would not have
 * stays, for the page of its exercise to tell why: it may be somebody else's.
 */
export function sendQueued(options: {
	/** What the page at hand sends by itself. */
	skips: (url: string) => boolean;
	tell: (url: string) => void;
}): () => void {
	const left = new Set<string>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let failures = 0;
	let isStopped = false;
	let running = Promise.resolve();

	function later(ms: number) {
		clearTimeout(timer);
		if (!isStopped) timer = setTimeout(() => (running = running.then(sendAll)), ms);
	}

	async function sendAll() {
		let isAway = false;
		for (const url of await listDrafts('/api/')) {
			if (isStopped || isAway) break;
			if (left.has(url) || options.skips(url)) continue;
			const outcome = await sendOne(url);
			if (outcome === 'sent') options.tell(url);
			if (outcome === 'left') left.add(url);
			isAway = outcome === 'unreachable' || outcome === 'again';
		}
		const wait = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** failures);
		failures = isAway ? failures + 1 : 0;
		if (isAway) later(wait * (0.5 + Math.random()));
	}

	// As `Autosave` does, it begins anew with short waits.
	const back = () => {
		failures = 0;
		later(0);
	};
	const stop = watchPage({ back, away: () => undefined });
	later(0);
	return () => {
		isStopped = true;
		clearTimeout(timer);
		stop();
	};
}

async function sendOne(url: string): Promise<Outcome> {
	const draft = await readDraft(url);
	if (!draft?.handInId) return 'left';
	const { handInId, saveId: after, rev: baseRev, docRev, tokVer, answer: mine } = draft;
	const body = JSON.stringify({ saveId: handInId, baseRev, after, docRev, tokVer, answer: mine });
	const reply = await deliver(url, { method: 'POST', body });
	switch (reply.type) {
		case 'kept':
			await dropExercise(url);
			return 'sent';
		case 'conflict': {
			// Another device saved meanwhile: take that in, and hand in what comes of both.
			const { starts, oneOf, base } = draft;
			const theirs = reply.current.answer ?? base;
			const rules = { starts: new Set(starts), oneOf };
			const { answer } = mergeAnswers({ base, mine, theirs }, rules);
			const { rev } = reply.current;
			await keepDraft(url, { ...draft, answer, base: theirs, rev, saveId: newId() });
			return 'again';
		}
		case 'unreachable':
			return 'unreachable';
		default:
			return 'left';
	}
}
