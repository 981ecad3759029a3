import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Install the locked packages when one is missing or of another version. Takes no other step. */
export function ensureInstalled() {
	if (isInstalled()) return;
	console.log('Installing packages (once; about two minutes) …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	// Not `npm ci`: it refuses to start when a registry lacks an optional package of some other
	// platform. The lock still decides every version, and nothing is written to it.
	execFileSync(npm, ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
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
