// For the service worker: which scripts and styles a device keeps for when the network is away.
// All scripts together weigh four times what learners need, and a class shares one line.
import { basePath } from './base-path.js';
import { relative } from 'node:path';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a page is made of, by the names of its sources. */
const PARTS = {
	frame: /client\/entry\.js$|client-optimized\/app\.js$|src\/routes\/(\+(layout|error)|offline\/)/,
	player:
		/src\/routes\/attempts\/\[attempt\]\/(\+|\[exercise\]\/\+|assigned)|src\/lib\/ui\/(exercise|attempt)\//
};

/**
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} kitDir where Kit keeps what it generates
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineFiles(adapter, kitDir) {
	return {
		...adapter,
		async adapt(builder) {
			const client = builder.getClientDirectory();
			const manifest = JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8'));
			const list = listOfflineFiles(manifest, readNodes(kitDir));
			writeFileSync(`${client}/_app/offline-files.json`, JSON.stringify(list));
			await adapter.adapt(builder);
		}
	};
}

/**
 * @typedef {{ file: string, imports?: string[], css?: string[], assets?: string[] }} Chunk
 * @param {Record<string, Chunk>} manifest
 * @param {Record<string, string>} nodes what Kit's numbered files of pages take in, by their names
 */
export function listOfflineFiles(manifest, nodes) {
	const names = Object.keys(manifest);
	/** @param {RegExp} part */
	const filesOf = (part) => {
		const begin = names.filter((name) => part.test(nodes[name] ?? name));
		return [...new Set(begin.flatMap((name) => closure(manifest, name)))].sort();
	};
	const frame = filesOf(PARTS.frame);
	return { frame, player: filesOf(PARTS.player).filter((file) => !frame.includes(file)) };
}

/**
 * A script, and all that it takes in at once: what it fetches later is listed by itself.
 * @param {Record<string, Chunk>} manifest
 * @param {string} name
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function closure(manifest, name, seen = new Set()) {
	const chunk = manifest[name];
	if (!chunk || seen.has(name)) return [];
	seen.add(name);
	const own = [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])].map(
		(file) => `${basePath}/${file}`
	);
	return [...own, ...(chunk.imports ?? []).flatMap((one) => closure(manifest, one, seen))];
}

/** @param {string} kitDir */
function readNodes(kitDir) {
	const nodes = `${relative('.', kitDir)}/generated/client-optimized/nodes`;
	return Object.fromEntries(
		readdirSync(nodes).map((file) => [`${nodes}/${file}`, readFileSync(`${nodes}/${file}`, 'utf8')])
	);
}
