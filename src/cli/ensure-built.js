import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basePath } from './base-path.js';

const SOURCES = [
	'src',
	'static',
	'migrations',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const STAMP = 'build/.source-hash';

/** Build the site when there is no build, or when it was made from other sources. */
export function ensureBuilt() {
	const hash = hashSources();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
	// To stderr: what a command prints is its result alone.
	console.error('Building the site (once after each change; about half a minute) …');
	execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		stdio: ['inherit', 2, 2],
		// Whatever the shell says: a development build is slow and large.
		env: { ...process.env, NODE_ENV: 'production' }
	});
	writeFileSync(STAMP, hash);
}

function hashSources() {
	const hash = createHash('sha256').update(basePath);
	for (const file of SOURCES.flatMap(filesIn).sort()) {
		hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
	if (/\.\w+$/.test(path)) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`)
		.filter((file) => !isMadeByBuild(file));
}

/** @param {string} file */
function isMadeByBuild(file) {
	return /^src\/i18n\/(paraglide|project\.inlang\/(?!settings\.json))/.test(file);
}
