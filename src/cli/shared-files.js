// While a new version takes over, processes of both stand behind one proxy, and a page of either
// asks any of them for its scripts. In a folder that all share, each lays out what its own pages are
// made of, and finds what the others have laid out.
import { randomUUID } from 'node:crypto';
import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { filesIn } from './files-in.js';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** No name begins with a dot: neither a way out of the folder nor a file that is being written. */
const FILE = /^(\/[\w-][\w.-]*)+$/;

/**
 * Lay out the files of this build, now and every day; the result answers for those of others.
 * @param {{ folder: string, build: string, base: string }} where
 * @returns {import('sirv').RequestHandler}
 */
export function shareFiles({ folder, build, base }) {
	const path = `${base}/_app/immutable`;
	// Below the same path as on the site: nothing else in the folder is touched, whatever it is.
	const [from, to] = [join(build, 'client', path), join(folder, path)];
	const own = filesIn(from);
	const addresses = new Set(own.map((file) => `${path}/${file}`));
	layOut({ files: own, from, to, now: Date.now() });
	setInterval(() => {
		try {
			layOut({ files: own, from, to, now: Date.now() });
		} catch (error) {
			console.error('SHARED_FILES could not be refreshed.', error);
		}
	}, DAY_MS).unref();

	const send = sirv(folder, {
		// Looks into the folder at each request: others add to it.
		dev: true,
		etag: true,
		gzip: true,
		brotli: true,
		extensions: [],
		setHeaders: (response) =>
			response.setHeader('cache-control', 'public,max-age=31536000,immutable')
	});
	return (request, response, next) => {
		const [address = ''] = (request.url ?? '').split('?');
		const isOthers =
			address.startsWith(`${path}/`) && FILE.test(address) && !addresses.has(address);
		return isOthers ? send(request, response, next) : next?.();
	};
}

/**
 * Add what is missing, say that the rest is in use, and delete what nobody has used for a week.
 * @param {{ files: string[], from: string, to: string, now: number }} what
 */
export function layOut({ files, from, to, now }) {
	mkdirSync(to, { recursive: true });
	for (const file of files)
		if (!touch(join(to, file), now)) addWhole(join(from, file), join(to, file));
	for (const file of filesIn(to)) {
		const there = statSync(join(to, file), { throwIfNoEntry: false });
		if (there && now - there.mtimeMs > WEEK_MS) rmSync(join(to, file), { force: true });
	}
}

/** Whether it is there. @param {string} file @param {number} now */
function touch(file, now) {
	try {
		utimesSync(file, new Date(now), new Date(now));
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return false;
		throw error;
	}
}

/** Nobody meets half a file, not even after a power cut. @param {string} from @param {string} to */
function addWhole(from, to) {
	mkdirSync(dirname(to), { recursive: true });
	const part = join(dirname(to), `.${randomUUID()}`);
	writeFileSync(part, readFileSync(from), { flush: true });
	renameSync(part, to);
}
