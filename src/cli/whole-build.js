// A build is made in a folder of its own, in which nothing changes afterwards; `build` is a link to
// the latest whole one. A server stays with the folder that it began with: it reads scripts when
// they are first needed, and remembers how long each file is. So whoever builds while it runs takes
// nothing from it, and whoever starts finds the build before or the new one, never half of one.
import { randomUUID } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { carryOver } from './old-files.js';

const WEEK_MS = 7 * 86_400_000;
/** Builds before the latest that stay at most; whoever works on the site makes many a day. */
const MOST = 5;

/**
 * @param {string} build where the latest build is found
 * @param {(out: string) => import('@sveltejs/kit').Adapter} adapterTo what builds into a folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function wholeBuild(build, adapterTo) {
	return {
		...adapterTo(build),
		async adapt(builder) {
			const folder = join(dirname(build), `.${basename(build)}s`);
			const now = Date.now();
			const made = join(folder, randomUUID());
			await adapterTo(made).adapt(builder);
			if (existsSync(build)) {
				carryOver({ from: build, to: made, now });
				// The time of a folder says when it was left behind.
				utimesSync(realpathSync(build), new Date(now), new Date(now));
			}
			makeLatest(build, made);
			deleteOld({ folder, latest: made, now });
		}
	};
}

/** @param {string} build @param {string} made */
function makeLatest(build, made) {
	const next = `${build}.next`;
	rmSync(next, { force: true });
	symlinkSync(relative(dirname(build), made), next, 'junction');
	const before = lstatSync(build, { throwIfNoEntry: false });
	// A plain folder, of a release without links or copied from elsewhere: no link can replace it.
	if (before?.isDirectory()) renameSync(build, `${made}-before`);
	// There, no link replaces another one; nor does anybody run two processes.
	else if (process.platform === 'win32') rmSync(build, { force: true });
	renameSync(next, build);
}

/** @param {{ folder: string, latest: string, now: number }} builds */
function deleteOld({ folder, latest, now }) {
	const left = readdirSync(folder)
		.filter((name) => name !== basename(latest))
		.map((name) => ({ path: join(folder, name), leftAt: statSync(join(folder, name)).mtimeMs }))
		.sort((a, b) => b.leftAt - a.leftAt);
	for (const [i, { path, leftAt }] of left.entries())
		if (i >= MOST || now - leftAt > WEEK_MS) rmSync(path, { recursive: true, force: true });
}
