// How a server ends so that nobody loses a request: first it says that it is not ready, so that a
// proxy turns to another one; then it takes no new connection; then it answers what has begun.
import { channel } from 'node:diagnostics_channel';
import { Server as Listener } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A request that takes longer is cut: a service manager would soon kill the whole process. */
const MOST_MS = 30_000;
/** Whoever is just sending on a connection that stayed open gets an answer as well. */
const QUIET_MS = 250;

/**
 * Follow the server's requests from now on; the result ends it, once nothing is left to answer.
 * @param {import('node:http').Server} server
 * @returns {(settleMs: number) => Promise<void>}
 */
export function gracefully(server) {
	/** @type {Set<import('node:http').ServerResponse>} */
	const open = new Set();
	let isClosing = false;
	server.prependListener('request', (_, response) => {
		open.add(response);
		response.once('close', () => open.delete(response));
		if (isClosing) response.setHeader('connection', 'close');
	});

	return async (settleMs) => {
		channel('bluepencil:drain').publish(null);
		await pause(settleMs);
		// The server's own `close` would cut connections on which a request may be under way.
		Listener.prototype.close.call(server);
		isClosing = true;
		for (const response of open)
			if (!response.headersSent) response.setHeader('connection', 'close');
		// Whatever holds a connection open, such as a teacher's board, ends it now.
		/** @type {NodeJS.EventEmitter} */ (process).emit('sveltekit:shutdown', 'drained');
		await quiet(() => open.size === 0);
		server.closeAllConnections();
		/** @type {Promise<void>[]} */
		const endings = [];
		channel('bluepencil:stop').publish(endings);
		await Promise.allSettled(endings);
	};
}

/** @param {() => boolean} isQuiet */
async function quiet(isQuiet) {
	const latest = performance.now() + MOST_MS;
	let since = performance.now();
	while (performance.now() < latest && performance.now() - since < QUIET_MS) {
		await pause(25);
		if (!isQuiet()) since = performance.now();
	}
}
