import http from 'node:http';

export interface Reply {
	status: number;
	headers: http.IncomingHttpHeaders;
	text: string;
	/** From sending to the last byte, in ms. */
	ms: number;
}

export interface Message {
	method?: string;
	body?: string;
	type?: string;
}

/** One browser's connection: kept alive, with the cookies it was given. */
export interface Connection {
	send(url: string, message?: Message): Promise<Reply>;
	close(): void;
}

/**
 * A connection of its own, perhaps with the cookie of a session; plain `http`, so that the client
 * takes little of the machine. With several processes, each request goes to the next one.
 */
export function openConnection(cookie?: string, urls: readonly string[] = []): Connection {
	const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
	const cookies = new Map<string, string>();
	if (cookie) cookies.set(cookie.split('=')[0] ?? '', cookie);
	let turn = Math.floor(Math.random() * urls.length);
	const send = async (url: string, message: Message = {}) => {
		const { pathname, search } = new URL(url);
		const own = urls[turn++ % urls.length];
		const reply = await request(agent, own ? own + pathname + search : url, {
			...message,
			cookie: [...cookies.values()].join('; ')
		});
		for (const line of reply.headers['set-cookie'] ?? []) {
			const [pair = ''] = line.split(';');
			cookies.set(pair.split('=')[0] ?? '', pair);
		}
		return reply;
	};
	return { send, close: () => agent.destroy() };
}

function request(
	agent: http.Agent,
	url: string,
	{ method = 'GET', body, type, cookie }: Message & { cookie: string }
): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const begin = performance.now();
		const headers: http.OutgoingHttpHeaders = { cookie, accept: 'text/html' };
		if (body !== undefined) headers['content-length'] = Buffer.byteLength(body);
		if (type) headers['content-type'] = type;
		const asked = http.request(url, { agent, method, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('error', reject);
			answer.on('end', () => {
				const { statusCode: status = 0, headers } = answer;
				const text = Buffer.concat(chunks).toString();
				resolve({ status, headers, text, ms: performance.now() - begin });
			});
		});
		asked.on('error', reject);
		asked.end(body);
	});
}
