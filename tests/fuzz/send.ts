import http from 'node:http';

export interface Sent {
	method: string;
	path: string;
	headers: Record<string, string>;
	body?: string | Buffer;
}

export interface Answered {
	/** 0 where the connection ended without an answer. */
	status: number;
	headers: http.IncomingHttpHeaders;
	text: string;
}

/** Long enough for whatever a page may take, short enough to notice one that hangs. */
const PATIENCE_MS = 30_000;
/** A long address comes back in a header, with whatever had to be written in another way. */
const MAX_HEADER = 65_536;

/**
 * Sends over connections that are kept; says what came back, or that nothing did. It asks once more
 * where a connection ended: it may have been kept for too long, or its end may have overtaken the
 * answer, as a server that refuses a request closes while the rest of it is still coming.
 */
export function openClient(url: string, connections: number) {
	const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
	const { hostname, port } = new URL(url);
	const send = ({ method, path, headers, body }: Sent, isAgain = false): Promise<Answered> =>
		new Promise<Answered>((resolve) => {
			const fail = (error: Error) => {
				const isStale = /ECONNRESET|hang up/.test(String(error));
				resolve(
					isStale && !isAgain
						? send({ method, path, headers, ...(body !== undefined && { body }) }, true)
						: { status: 0, headers: {}, text: String(error) }
				);
			};
			const length =
				body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
			const asks = { agent, hostname, port, method, path };
			const options = { ...asks, timeout: PATIENCE_MS, maxHeaderSize: MAX_HEADER };
			const asked = http.request({ ...options, headers: { ...headers, ...length } }, (answer) => {
				const chunks: Buffer[] = [];
				const done = () => {
					const { statusCode: status = 0, headers } = answer;
					resolve({ status, headers, text: Buffer.concat(chunks).toString() });
				};
				answer.on('data', (chunk: Buffer) => {
					chunks.push(chunk);
					// A board is sent for as long as somebody looks.
					if (!answer.headers['content-type']?.startsWith('text/event-stream')) return;
					done();
					asked.destroy();
				});
				answer.on('error', fail);
				answer.on('end', done);
			});
			asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
			asked.on('error', fail);
			asked.end(body);
		});
	return { send, close: () => agent.destroy() };
}
