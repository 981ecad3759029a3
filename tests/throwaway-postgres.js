import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.js';

/**
 * @typedef {object} Server
 * @property {string} url of a database that may be left empty; others are made beside it
 * @property {() => Promise<void>} pause as an administrator stops it, cutting every connection
 * @property {() => Promise<void>} resume
 * @property {() => Promise<void>} stop and leave nothing behind
 */

/** Where `postgres` and `initdb` are; undefined where there is no PostgreSQL. */
function findPrograms() {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => +b - +a) : [];
	return [
		...versions.map((version) => join(debian, version, 'bin')),
		...(process.env['PATH'] ?? '').split(delimiter)
	].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function findUser() {
	if (process.getuid?.() !== 0) return {};
	const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m);
	if (!line) throw new Error('PostgreSQL needs a user "postgres" when the tests run as root.');
	return { uid: Number(line[1]), gid: Number(line[2]) };
}

/**
 * A PostgreSQL server of its own in a temporary folder, on a free port of this machine only.
 * Undefined where PostgreSQL is not installed.
 * @param {{ isDurable?: boolean, hasTls?: boolean }} [options] durable: a commit waits for the disk,
 * as in earnest; with TLS nobody comes in without, and the URL names the CA that this server made
 * @returns {Promise<Server | undefined>}
 */
export async function startPostgres({ isDurable = false, hasTls = false } = {}) {
	const programs = findPrograms();
	if (!programs) return undefined;
	const user = findUser();
	const folder = mkdtempSync(join(tmpdir(), 'bluepencil-postgres-'));
	if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	execFileSync(
		join(programs, 'initdb'),
		['-D', data, '-U', 'bluepencil', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'],
		{ ...user, cwd: folder, stdio: 'ignore' }
	);
	const port = await freePort();
	const settings = { fsync: isDurable ? 'on' : 'off', max_connections: '200' };
	const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
	for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
	const ca = hasTls ? closeToAllButTls({ folder, data, user }) : null;
	if (ca) args.push('-c', 'ssl=on');
	const how = ca ? `?sslmode=verify-full&sslrootcert=${ca}` : '';
	const url = `postgres://bluepencil@127.0.0.1:${port}/postgres${how}`;

	const start = async () => {
		const started = spawn(join(programs, 'postgres'), args, {
			...user,
			cwd: folder,
			stdio: 'ignore'
		});
		for (let tries = 0; !(await answers(url)); tries++) {
			if (started.exitCode !== null || tries > 200) throw new Error('PostgreSQL did not start.');
			await new Promise((go) => setTimeout(go, 50));
		}
		return started;
	};
	let server = await start();
	const end = async () => {
		if (server.exitCode !== null || server.signalCode !== null) return;
		server.kill('SIGINT');
		await once(server, 'exit');
	};
	// Whoever started it may be interrupted.
	process.once('exit', () => server.kill('SIGQUIT'));
	return {
		url,
		pause: end,
		async resume() {
			server = await start();
		},
		async stop() {
			await end();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/**
 * Returns the file of the CA that signed the server's certificate.
 * @param {{ folder: string, data: string, user: { uid?: number, gid?: number } }} where
 */
function closeToAllButTls({ folder, data, user }) {
	const ca = makeCa(folder);
	const [key, request] = [join(data, 'server.key'), join(folder, 'server.csr')];
	const names = join(folder, 'names');
	writeFileSync(names, 'subjectAltName=IP:127.0.0.1');
	openssl('req', '-new', '-subj', '/CN=127.0.0.1', '-keyout', key, '-out', request, ...NEW_KEY);
	const signed = ['-CA', ca, '-CAkey', `${ca}.key`, '-CAcreateserial', '-extfile', names];
	openssl('x509', '-req', '-in', request, ...signed, '-out', join(data, 'server.crt'));
	if (user.uid !== undefined)
		for (const file of [key, join(data, 'server.crt')])
			chownSync(file, user.uid, user.gid ?? user.uid);
	writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 trust\n');
	return ca;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** @param {string[]} args */
const openssl = (...args) => execFileSync('openssl', args, { stdio: 'ignore' });

/** Whether certificates can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A CA of nobody's, whom nobody trusts yet. @param {string} folder */
export function makeCa(folder) {
	const ca = join(folder, 'ca.pem');
	openssl('req', '-x509', '-subj', '/CN=our own', '-keyout', `${ca}.key`, '-out', ca, ...NEW_KEY);
	return ca;
}

/** @param {string} url */
async function answers(url) {
	const client = new pg.Client(url);
	client.on('error', () => undefined);
	try {
		await client.connect();
		await client.end();
		return true;
	} catch {
		return false;
	}
}
