import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBuilt } from '../../src/cli/ensure-built.js';
import { startProcess, type AppProcess } from './app-process';
import { figuresOf, type Figure } from './figure';
import { articleAt, beginAttempt, expectStatus, saveBody, type Pupil } from './pupil';

const CLIENTS = 30;
/** A server is killed so long after its clients go on, at a moment that nobody knows. */
const LIFE_MS = { least: 50, more: 1200 };

export interface Killed {
	kills: number;
	/** Saves that somebody was told are kept. */
	acknowledged: number;
	/** Of these, how many were not there afterwards. */
	lost: number;
	/** Saves that count more than once. */
	doubled: number;
}

/** A save that was sent, and what came of it so far. */
interface Client {
	pupil: Pupil;
	/** Sent and not answered: sent again as it is, as a browser does. */
	pending: ReturnType<typeof saveBody> | null;
	acknowledged: number;
}

/**
 * Kill the server, without a warning, again and again under thirty clients that save without a
 * pause. After each start everybody's last acknowledged answer must be there, once.
 */
export async function runKills(kills: number, port: number): Promise<Killed> {
	ensureBuilt();
	const dataDir = mkdtempSync(join(tmpdir(), 'bluepencil-kills-'));
	const start = () => startProcess(port, { DATA_DIR: dataDir });
	let server = await start();
	const place = { article: articleAt(server.url), urls: [server.url] };
	const told: Killed = { kills: 0, acknowledged: 0, lost: 0, doubled: 0 };
	try {
		const everyone = Array.from({ length: CLIENTS }, () => beginAttempt(place));
		const clients = (await Promise.all(everyone)).map((pupil): Client => {
			return { pupil, pending: null, acknowledged: 0 };
		});
		while (told.kills < kills) {
			await workUntilKilled(clients, server);
			told.kills++;
			server = await start();
			for (const client of clients) count(told, await lookAt(client));
		}
		told.acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
		for (const { pupil } of clients) pupil.connection.close();
	} finally {
		await server.stop('SIGKILL');
		rmSync(dataDir, { recursive: true, force: true });
	}
	return told;
}

async function workUntilKilled(clients: readonly Client[], server: AppProcess): Promise<void> {
	const isOver = { now: false };
	const work = clients.map((client) => saveOn(client, isOver));
	await pause(LIFE_MS.least + Math.random() * LIFE_MS.more);
	await server.stop('SIGKILL');
	isOver.now = true;
	await Promise.all(work);
}

/** Save, and save again; what was not answered stays pending. */
async function saveOn(client: Client, isOver: { now: boolean }): Promise<void> {
	const { pupil } = client;
	while (!isOver.now) {
		client.pending ??= saveBody(pupil);
		const { body } = client.pending;
		const message = { method: 'PUT', type: 'application/json', body };
		const reply = await pupil.connection.send(pupil.api, message).catch(() => null);
		if (!reply) return;
		if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.text.slice(0, 200)}`);
		settle(client, JSON.parse(reply.text).rev);
	}
}

function settle(client: Client, rev: number): void {
	const { pupil, pending } = client;
	if (!pending) return;
	Object.assign(pupil, { rev, saveId: pending.saveId, acknowledged: pending.marks });
	pupil.saves++;
	client.acknowledged++;
	client.pending = null;
}

type Found = 'as-acknowledged' | 'pending-kept' | 'lost' | 'doubled';

/** What a client finds: its last acknowledged save, or the one that it was not told of. */
async function lookAt({ pupil, pending }: Client): Promise<Found> {
	const { text } = await expectStatus(200, pupil.connection.send(pupil.api));
	const { rev, answer } = JSON.parse(text);
	const marks = JSON.stringify(answer?.marks ?? []);
	if (rev === pupil.rev && marks === JSON.stringify(pupil.acknowledged)) return 'as-acknowledged';
	const isPending = pending && marks === JSON.stringify(pending.marks);
	if (rev === pupil.rev + 1 && isPending) return 'pending-kept';
	return rev > pupil.rev + 1 ? 'doubled' : 'lost';
}

function count(told: Killed, found: Found): void {
	if (found === 'lost') told.lost++;
	if (found === 'doubled') told.doubled++;
}

const { lower, higher } = figuresOf('school');

/** The promise of the fault tests, with as many kills as it names. */
export async function* measureKills({ kills = 200, port = 4290 } = {}): AsyncGenerator<Figure> {
	const told = await runKills(kills, port);
	yield higher('killed without a warning under 30 who save', told.kills, 'times', kills);
	yield higher('saves acknowledged meanwhile', told.acknowledged, 'saves', 30 * kills);
	yield lower('acknowledged saves that were lost', told.lost, 'saves', 0);
	yield lower('saves that counted twice', told.doubled, 'saves', 0);
}
