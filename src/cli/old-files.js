// Pages that are open during an update go on: for a week, the site still has the files that the
// builds before this one were made of.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base-path.js';
import { filesIn } from './files-in.js';

const WEEK_MS = 7 * 86_400_000;
const FILES = `client${basePath}/_app/immutable`;
/** When a build left each file behind, in ms UTC; not served. */
const LIST = 'old-files.json';

/**
 * Add to a build what it no longer has, compressed forms too, unless that is more than a week ago.
 * @param {{ from: string, to: string, now: number }} builds
 */
export function carryOver({ from, to, now }) {
	if (!existsSync(join(from, FILES))) return;
	const known = readList(from);
	/** @type {Record<string, number>} */
	const old = {};
	for (const file of filesIn(join(from, FILES))) {
		if (existsSync(join(to, FILES, file))) continue;
		const leftAt = known[file] ?? now;
		if (now - leftAt > WEEK_MS) continue;
		old[file] = leftAt;
		cpSync(join(from, FILES, file), join(to, FILES, file), { preserveTimestamps: true });
	}
	writeFileSync(join(to, LIST), JSON.stringify(old, null, '\t'));
}

/** @param {string} build @returns {Record<string, number>} */
function readList(build) {
	const list = join(build, LIST);
	return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
}
