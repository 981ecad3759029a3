// Serves the built site. The adapter takes every request for https unless a header tells
// otherwise; a school's server is often plain http, so we say which one it is.
import compression from 'compression';
import { subscribe } from 'node:diagnostics_channel';
import http from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

// What is alive is some 35 MB, what is done with goes at once: collect it when the heap has grown by
// half, instead of to four times as much.
v8.setFlagsFromString('--heap-growing-percent=50');

process.env['NODE_ENV'] = 'production';
process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
process.env['BODY_SIZE_LIMIT'] = '10500K'; // the most that server/http/body-limit.ts lets through
process.env['WORKER_FILE'] = fileURLToPath(new URL('../../build/worker/work.js', import.meta.url));

const port = Number(process.env['PORT'] ?? 3000);
const host = process.env['HOST'] ?? '0.0.0.0';

/** Where the first account is made; the site tells while there is none. */
let setUpPath = '';
subscribe('bluepencil:set-up', (path) => (setUpPath = String(path)));
const { handler } = await import(new URL('../../build/handler.js', import.meta.url).href);

const compress = compression();
const server = http.createServer((request, response) => {
	const { headers, method } = request;
	const scheme = String(headers['x-forwarded-proto'] ?? '')
		.split(',')[0]
		?.trim();
	headers['x-forwarded-proto'] = scheme === 'https' ? 'https' : 'http';
	// A program that takes anything gets the page and its status; the envelope that Kit makes
	// for its own scripts says 200 to everything.
	const takesAnything = (headers.accept ?? '*/*') === '*/*';
	if (method === 'POST' && takesAnything && !headers['x-sveltekit-action'])
		headers.accept = 'text/html';
	// What nobody has read of a body is taken in: the next request on the connection would wait for ever.
	response.once('finish', () => {
		if (request.complete) return;
		request.removeAllListeners('data');
		request.resume();
	});
	// @ts-expect-error: typed for Express, made for any Node request
	compress(request, response, () => handler(request, response));
});

// Longer than a pupil thinks and than a proxy keeps a connection: whoever sends on a connection that
// is being closed loses the request.
server.keepAliveTimeout = 75_000;

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code !== 'EADDRINUSE') throw error;
	console.error(`Port ${port} is taken. Try another one: PORT=${port + 1} npm start`);
	process.exit(1);
});

server.listen(port, host, () => {
	const addresses = [`http://localhost:${port}`];
	if (host === '0.0.0.0')
		addresses.push(...lanAddresses().map((address) => `http://${address}:${port}`));
	console.log(`\nBluepencil is ready: ${addresses[0]}`);
	for (const address of addresses.slice(1)) console.log(`In this network:     ${address}`);
	if (setUpPath) {
		console.log('\nNobody has an account yet. Make the first one here (the link works once):');
		for (const address of addresses) console.log(`  ${address}${setUpPath}`);
		console.log();
	}
	console.log('Ctrl-C stops it; nothing is lost.\n');
});

// Whatever one request brings about must not end the work of everybody else.
process.on('unhandledRejection', (reason) => {
	console.error('An answer failed; the server goes on.', reason);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, () => {
		// Whatever holds a connection open, such as a teacher's board, ends it now.
		/** @type {NodeJS.EventEmitter} */ (process).emit('sveltekit:shutdown', signal);
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		// Every answer is on disk when it is acknowledged, so a slow client may be cut off.
		setTimeout(() => process.exit(0), 3000).unref();
	});
}

function lanAddresses() {
	return Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}
