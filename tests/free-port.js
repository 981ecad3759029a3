import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nothing listens on, so that a server left over elsewhere does no harm. */
export async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	server.close();
	return port;
}

/**
 * A port for a site, with those below it for servers of single tests. It lies beneath the ports that
 * systems give to connections (from 32768 on): one of the thousands that tests open would now and then
 * hold the very port on which a server is to listen.
 */
export async function freeBasePort() {
	for (;;) {
		const port = randomInt(21_000, 32_000);
		const server = createServer().listen(port, '127.0.0.1');
		const isFree = await once(server, 'listening').then(
			() => true,
			() => false
		);
		server.close();
		if (isFree) return port;
	}
}
