import type { APIRequestContext } from '@playwright/test';
import { aSave, anAttempt, type BegunAttempt } from './an-attempt';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';

const CLIENTS = 30;
/** Saves acknowledged before the server is killed; no multiple of the clients, so others wait. */
const ENOUGH = 905;

interface Stored {
	rev: number;
	marks: { start: number; end: number }[];
}

const server = ownServer(200);

/** One learner who saves without a pause, and what she was told. */
interface Client {
	request: APIRequestContext;
	attempt: BegunAttempt;
	acknowledged: Stored;
	/** Sent, and perhaps never answered. */
	sent: Stored;
}

/** Save again and again until the server is gone. */
async function saveUntilGone(client: Client, shift: number, onSaved: () => void) {
	const { request, attempt } = client;
	for (;;) {
		const baseRev = client.acknowledged.rev;
		const start = (baseRev * 7 + shift) % 150;
		const marks = [{ start, end: start + 1 }];
		client.sent = { rev: baseRev + 1, marks };
		const data = { ...aSave(attempt, marks), baseRev };
		const answer = await request.put(attempt.api, { data }).catch(() => null);
		if (!answer) return;
		expect(answer.status()).toBe(200);
		client.acknowledged = { rev: (await answer.json()).rev, marks };
		onSaved();
	}
}

test('every save that was acknowledged is there after the server was killed during the saves of thirty', async ({
	playwright
}) => {
	// Thirty learners begin one after another; on a busy machine that alone takes a minute.
	test.setTimeout(240_000);
	await server.start();
	const begin = async (): Promise<Client> => {
		const request = await playwright.request.newContext({ baseURL: server.address });
		const nothing = { rev: 0, marks: [] };
		return { request, attempt: await anAttempt(request), acknowledged: nothing, sent: nothing };
	};
	const clients = await Promise.all(Array.from({ length: CLIENTS }, begin));

	let saved = 0;
	let killed: Promise<unknown> | undefined;
	const killInTheMiddle = () => {
		if (++saved === ENOUGH) killed = server.stop('SIGKILL');
	};
	await Promise.all(clients.map((client, i) => saveUntilGone(client, i, killInTheMiddle)));
	await killed;
	expect(saved).toBeGreaterThanOrEqual(ENOUGH);

	await server.start();
	for (const { request, attempt, acknowledged, sent } of clients) {
		const { rev, answer } = await (await request.get(attempt.api)).json();
		// The last save of all may have reached the disk without its answer reaching the learner.
		expect([acknowledged, sent]).toContainEqual({ rev, marks: answer.marks });
		expect(acknowledged.rev).toBeGreaterThan(0);
		await request.dispose();
	}
	await server.stop('SIGTERM');
});
