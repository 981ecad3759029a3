// Pages that are open during an update go on: for a week, the site still has the files that the
// builds before this one were made of.
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WEEK_MS = 7 * 86_400_000;
const FILES = 'client/_app/immutable';
/** When a build left each file behind, in ms UTC; not served. */
const LIST = 'old-files.json';

/**
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} build
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOldFiles(adapter, build = 'build') {
	return {
		...adapter,
		async adapt(builder) {
			const before = setAside(build);
			try {
				await adapter.adapt(builder);
				if (before) carryOver({ from: before, to: build, now: Date.now() });
			} finally {
				if (before) rmSync(before, { recursive: true });
			}
		}
	};
}

/**
 * Put the files of the last build where the next one does not clear them away.
 * @param {string} build
 */
function setAside(build) {
	if (!existsSync(join(build, FILES))) return null;
	const aside = mkdtempSync(join(tmpdir(), 'bluepencil-build-'));
	cpSync(join(build, FILES), join(aside, FILES), { recursive: true, preserveTimestamps: true });
	if (existsSync(join(build, LIST))) cpSync(join(build, LIST), join(aside, LIST));
	return aside;
}

/**
 * Add to a build what it no longer has, compressed forms too, unless that is more than a week ago.
 * @param {{ from: string, to: string, now: number }} builds
 */
export function carryOver({ from, to, now }) {
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

/** @param {string} folder */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
