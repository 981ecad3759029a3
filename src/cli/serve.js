// Serves the built site. The adapter takes every request for https unless a header tells
// otherwise; a school's server is often plain http, so we say which one it is.
import compression from 'compression';
import { subscribe } from 'node:diagnostics_channel';
import { realpathSync } from 'node:fs';
import http from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { settleForwarded } from './forwarded.js';
import { gracefully } from './graceful-stop.js';
import { readyLines } from './ready-lines.js';
import { refuseUnreadable } from './refuse-unreadable.js';
import { setSecureHeaders } from './secure-headers.js';
import { shareFiles } from './shared-files.js';
import { startProblem } from './start-problem.js';
import { toldError } from './told-error.js';

// What is alive is some 35 MB, what is done with goes at once: collect it when the heap has grown by
// half, instead of to four times as much.
v8.setFlagsFromString('--heap-growing-percent=50');

const build = findBuild();
process.env['NODE_ENV'] = 'production';
process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
process.env['BODY_SIZE_LIMIT'] = '10500K'; // the most that server/http/body-limit.ts lets through
process.env['WORKER_FILE'] = `${build}/worker/work.js`;

const port = Number(process.env['PORT'] || 3000);
const host = process.env['HOST'] || '0.0.0.0';
const proxies = wholeNumber('TRUST_PROXY', 0);
/** A proxy needs a moment to see that this process is going; without one nobody would look. */
const drainSeconds = wholeNumber('DRAIN_SECONDS', proxies > 0 ? 5 : 0);

/** Where the first account is made; the site tells while there is none. */
let setUpPath = '';
/** Where the site lives on its host. */
let base = '';
subscribe('bluepencil:base', (path) => (base = String(path)));
subscribe('bluepencil:set-up', (path) => (setUpPath = String(path)));
const { handler } = await import(pathToFileURL(`${build}/handler.js`).href).catch(refuseToStart);
const passShared = share(process.env['SHARED_FILES']);

const withSubdomains = process.env['HSTS_SUBDOMAINS'] === 'on';
// For gzip, which browsers ask for without TLS: half the time of the usual level, for a tenth more bytes.
const compress = compression({ level: 3 });
const server = http.createServer((request, response) => {
	const { headers, method } = request;
	settleForwarded(headers, proxies);
	setSecureHeaders(response, {
		isSecure: headers['x-forwarded-proto'] === 'https',
		withSubdomains
	});
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
	// Files are sent by `pipe`, which leaves it to others what happens when one cannot be read: without
	// this, a single file that somebody deleted would end the process. Its length is announced already,
	// so that only this answer can be given up.
	response.on('pipe', (file) =>
		file.on('error', (error) => {
			console.error('A file could not be sent; the server goes on.', error.message);
			response.destroy();
		})
	);
	// @ts-expect-error: typed for Express, made for any Node request
	compress(request, response, () =>
		passShared(request, response, () => handler(request, response))
	);
});

// Longer than a pupil thinks and than a proxy keeps a connection: whoever sends on a connection that
// is being closed loses the request.
server.keepAliveTimeout = 75_000;

refuseUnreadable(server);

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code !== 'EADDRINUSE') throw error;
	console.error(`Port ${port} is taken. Try another one: PORT=${port + 1} npm start`);
	process.exit(1);
});

server.listen(port, host, () => {
	const addresses = [`http://localhost:${port}`];
	if (host === '0.0.0.0')
		addresses.push(...lanAddresses().map((address) => `http://${address}:${port}`));
	const siteUrl = process.env['SITE_URL'];
	console.log(readyLines({ addresses, base, setUpPath, siteUrl }).join('\n'));
});

// Whatever one request brings about must not end the work of everybody else.
process.on('unhandledRejection', (reason) => {
	console.error('An answer failed; the server goes on.', toldError(reason));
});

const stop = gracefully(server);
let isStopping = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => {
		// Every answer is on disk when it is acknowledged, so whoever is in a hurry may be.
		if (isStopping) process.exit(1);
		isStopping = true;
		// Ctrl-C is pressed by somebody who waits for the prompt.
		void stop(signal === 'SIGINT' ? 0 : drainSeconds * 1000).then(() => process.exit(0));
	});
}

/** The folder itself, not the link to it: that leads to another one after the next build. */
function findBuild() {
	const build = process.env['BUILD_DIR'] ?? fileURLToPath(new URL('../../build', import.meta.url));
	try {
		return realpathSync(build);
	} catch {
		return refuseToStart(`There is no build in ${build}. Make one: npm run build`);
	}
}

/** @param {string | undefined} folder @returns {import('sirv').RequestHandler} */
function share(folder) {
	if (!folder) return (_, __, next) => next?.();
	try {
		return shareFiles({ folder, build, base });
	} catch (error) {
		return refuseToStart(`SHARED_FILES: ${error instanceof Error ? error.message : error}`);
	}
}

/** @param {unknown} error @returns {never} */
function refuseToStart(error) {
	console.error('\nBluepencil cannot start.', startProblem(error, process.env) ?? toldError(error));
	process.exit(1);
}

/** @param {string} name @param {number} otherwise */
function wholeNumber(name, otherwise) {
	const value = process.env[name];
	if (!value) return otherwise;
	if (/^\d{1,3}$/.test(value)) return Number(value);
	console.error(`${name} is a whole number from 0 to 999, not "${value}".`);
	process.exit(1);
}

function lanAddresses() {
	return Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}
