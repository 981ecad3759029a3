import { Agent, createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOK_MS = 100;

/** What a proxy before two processes does: take turns, leave out whoever is not ready, try the next. */
export interface SmallProxy {
	address: string;
	/** Answers it gave by itself, because nobody was there. */
	failed(): number;
	/** How many requests each process answered. */
	shares(): number[];
	close(): void;
}

export async function smallProxy(upstreams: string[]): Promise<SmallProxy> {
	const agent = new Agent({ keepAlive: true });
	const ready = new Set(upstreams);
	const shares = new Map(upstreams.map((upstream) => [upstream, 0]));
	let turn = 0;
	let failed = 0;

	const look = async (upstream: string) => {
		const isReady = await fetch(`${upstream}/readyz`).then(
			({ ok }) => ok,
			() => false
		);
		if (isReady) ready.add(upstream);
		else ready.delete(upstream);
	};
	const looking = setInterval(() => upstreams.forEach((upstream) => void look(upstream)), LOOK_MS);

	const pass = (upstream: string, { url, method, headers }: IncomingMessage, body: Buffer) =>
		new Promise<IncomingMessage>((resolve, reject) =>
			ask(upstream + url, { method, headers, agent }, resolve)
				.once('error', reject)
				.end(body)
		);

	const server = createServer(async (request, response) => {
		const body = Buffer.concat(await request.toArray());
		const order = upstreams.map((_, i) => upstreams[(turn + i) % upstreams.length] ?? '');
		turn++;
		for (const upstream of [...order].sort((a, b) => +ready.has(b) - +ready.has(a))) {
			try {
				const answer = await pass(upstream, request, body);
				response.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(response);
				shares.set(upstream, (shares.get(upstream) ?? 0) + 1);
				return;
			} catch (error) {
				// Only what was never sent may be sent elsewhere.
				if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') break;
			}
		}
		failed++;
		response.writeHead(502).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		failed: () => failed,
		shares: () => [...shares.values()],
		close() {
			clearInterval(looking);
			server.close();
			server.closeAllConnections();
			agent.destroy();
		}
	};
}
