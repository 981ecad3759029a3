import fc from 'fast-check';
import { db } from '../e2e/people';
import { readRouteAsks } from '../route-asks';
import { badRequest, writeRequest, type Draft, type Scene } from './bad-request';
import { faultsOf, statusOf } from './judge';
import { readSchemas } from './schemas-of';
import { openClient, type Answered, type Sent } from './send';
import { forgetLimits, setScene } from './set-scene';
import { changedIn, readStored } from './stored';

const BATCH = 400;
const CONNECTIONS = 16;

export interface FuzzResult {
	sent: number;
	/** Refused with a status from 400 to 499: these must leave no trace. */
	refused: number;
	perSecond: number;
	/** What was wrong, with the seed that brings it back. */
	faults: string[];
}

interface Case {
	draft: Draft;
	sent: Sent;
	answered: Answered;
}

type Send = (sent: Sent) => Promise<Answered>;

/** Send bad requests to a server, whose database is at hand, until so many were refused. */
export async function fuzz(
	{ url, count, seed }: { url: string; count: number; seed: number },
	onBatch: (result: FuzzResult) => void = () => {}
): Promise<FuzzResult> {
	const requests = badRequest(readRouteAsks(), readSchemas());
	const client = openClient(url, CONNECTIONS);
	const { real: foreign } = await setScene(url);
	const result: FuzzResult = { sent: 0, refused: 0, perSecond: 0, faults: [] };
	let seconds = 0;
	for (let batch = 0; result.refused < count; batch++) {
		const scene = await setScene(url, foreign);
		const drafts = fc.sample(requests, { seed: seed + batch, numRuns: BATCH });
		await forgetLimits();
		const before = await readStored(db());
		const begin = performance.now();
		const cases = await sendAll(client.send, drafts, scene);
		seconds += (performance.now() - begin) / 1000;
		const changed = changedIn(before, await readStored(db()));
		const refused = cases.filter(isRefused);
		const traces = changed.length > 0 ? await tracesOf(client.send, refused) : [];
		result.sent += cases.length;
		result.refused += refused.length;
		result.perSecond = result.sent / seconds;
		result.faults.push(
			...[...judge(cases), ...traces].map((fault) => `seed ${seed + batch}: ${fault}`)
		);
		onBatch(result);
	}
	client.close();
	return result;
}

const isRefused = ({ answered }: Case) => {
	const status = statusOf(answered);
	return status >= 400 && status < 500;
};

const describe = ({ draft, sent }: Case) => {
	const { ask, who, envelope } = draft;
	const odd = JSON.stringify([envelope.origin, ...envelope.odd]).slice(0, 120);
	return `${who} ${sent.method} ${ask.route} ${ask.ask} (${sent.path.slice(0, 160)}) ${odd}`;
};

async function sendAll(send: Send, drafts: readonly Draft[], scene: Scene): Promise<Case[]> {
	const waiting = drafts.map((draft) => ({ draft, sent: writeRequest(draft, scene) }));
	return together(waiting, async (one) => ({ ...one, answered: await send(one.sent) }));
}

async function together<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
	const done: R[] = [];
	let next = 0;
	const worker = async () => {
		for (let i = next++; i < all.length; i = next++) done[i] = await work(all[i] as T);
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, worker));
	return done;
}

/** A key is a learner's to see once something was handed in, by herself or by the end of the time. */
function judge(cases: readonly Case[]): string[] {
	const isKeyOpen = cases.some(
		({ sent, answered }) =>
			/handIn|items\/|\?\/(close|change|archive)\b/.test(sent.path) &&
			sent.method === 'POST' &&
			statusOf(answered) < 400
	);
	return cases.flatMap((one) => {
		const { draft, sent, answered } = one;
		const { who, envelope } = draft;
		return faultsOf({ who, envelope, sent, answered, isKeyOpen }).map(
			(what) => `${what}: ${describe(one)}`
		);
	});
}

/**
 * Something was stored, perhaps by requests that were fine after all. Those that were refused are
 * sent again, alone; if that still changes something, one by one, to find which.
 */
async function tracesOf(send: Send, refused: readonly Case[]): Promise<string[]> {
	let before = await readStored(db());
	await forgetLimits();
	const again = await together(refused, async (one) => ({
		...one,
		answered: await send(one.sent)
	}));
	if (changedIn(before, await readStored(db())).length === 0) return [];
	const traces: string[] = [];
	for (const one of again.filter(isRefused)) {
		// Whatever time has ended is closed when somebody looks, whether or not a form is refused.
		const { path, headers } = one.sent;
		await send({ method: 'GET', path: path.replace(/\?.*$/, ''), headers });
		before = await readStored(db());
		const answered = await send(one.sent);
		const changed = changedIn(before, await readStored(db()));
		if (changed.length > 0 && isRefused({ ...one, answered }))
			traces.push(`changed ${changed.join(', ')} although refused: ${describe(one)}`);
	}
	return traces;
}
