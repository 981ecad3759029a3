import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const isWindows = process.platform === 'win32';
const NPM = isWindows ? 'npm.cmd' : 'npm';

/** What is made on the machine itself, by the one package that runs a script when it is installed. */
const COMPILED = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

/** Install the locked packages when one is missing or of another version. Takes no other step. */
export async function ensureInstalled() {
	ensurePackages();
	await ensureCompiled();
}

/** The packages as they come, without running anything of theirs. */
export function ensurePackages() {
	if (isInstalled()) return;
	console.log('Installing packages (once; about half a minute) …');
	// Not `npm ci`: it refuses to start when a registry lacks an optional package of some other
	// platform. The lock still decides every version, and nothing is written to it.
	const quiet = ['--no-audit', '--no-fund'];
	const args = ['install', '--no-save', '--include=dev', '--ignore-scripts', ...quiet];
	execFileSync(NPM, args, { stdio: 'inherit', shell: isWindows });
}

/** SQLite for this machine: fetched where it is offered, compiled otherwise. */
export async function ensureCompiled() {
	if (existsSync(COMPILED)) return;
	console.log('Making SQLite ready for this machine (once; up to two minutes) …');
	const run = promisify(execFile);
	const args = ['rebuild', '--foreground-scripts', 'better-sqlite3'];
	await run(NPM, args, { shell: isWindows, maxBuffer: 1e8 });
}

/** npm writes down what it has put into node_modules, as its very last step. */
function isInstalled() {
	const present = 'node_modules/.package-lock.json';
	if (!existsSync(present)) return false;
	const wanted = packagesOf('package-lock.json');
	const there = packagesOf(present);
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === '' || optional || there[path]?.version === version
	);
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesOf(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}
