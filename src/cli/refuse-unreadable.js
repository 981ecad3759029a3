import { HEADERS } from './secure-headers.js';

const LINGER_MS = 1000;
const HEAD = Object.entries({ ...HEADERS, connection: 'close', 'content-length': '0' })
	.map(([name, value]) => `${name}: ${value}\r\n`)
	.join('');

/**
 * Answer a request whose head cannot be read, or is too large, so that the answer arrives: Node would
 * close at once, and whoever is still sending would hear of a broken connection and nothing else.
 * @param {import('node:http').Server} server
 */
export function refuseUnreadable(server) {
	/** @type {WeakSet<import('node:stream').Duplex>} */
	const refused = new WeakSet();
	server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
		// What comes after the head is no better.
		if (refused.has(socket)) return;
		refused.add(socket);
		if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
		socket.end(`HTTP/1.1 ${statusOf(error.code)}\r\n${HEAD}\r\n`);
		setTimeout(() => socket.destroy(), LINGER_MS).unref();
	});
}

/** @param {string | undefined} code */
function statusOf(code) {
	if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout';
	return '400 Bad Request';
}
